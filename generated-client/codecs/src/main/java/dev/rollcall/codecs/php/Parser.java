package dev.rollcall.codecs.php;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads values and sessions. Containers are read to their closing brace and their counts compared afterwards. */
final class Parser {
    private final Input in;
    private final Slots slots = new Slots();
    private final Texts texts;
    private final Scalars scalars;
    private final Keys keys;
    private int depth;

    Parser(Input in) {
        this.in = in;
        this.texts = new Texts(in);
        this.scalars = new Scalars(in, slots);
        this.keys = new Keys(in, texts, scalars);
    }

    List<PhpEntry> entries() throws PhpSyntaxException {
        List<PhpEntry> entries = new ArrayList<>();
        while (!in.atEnd()) {
            PhpString name = PhpString.of(in.upTo('|', "name and |"));
            in.skip("|");
            entries.add(new PhpEntry(name, below(name, Follow.ENTRY)));
        }
        return entries;
    }

    /**
     * Reads a value.
     *
     * @param follow what may come after it
     */
    PhpValue value(Follow follow) throws PhpSyntaxException {
        if (!Follow.VALUE.fits(in.bytes(), in.position())) {
            throw in.unexpected("value");
        }
        char type = (char) in.bytes()[in.position()];
        in.moveTo(in.position() + 2);
        // Before the content is read: containers are numbered ahead of what they hold.
        if (type != 'R') {
            slots.take();
        }
        return switch (type) {
            case 'N' -> PhpNull.NULL;
            case 'b' -> scalars.bool();
            case 'i' -> scalars.whole();
            case 'd' -> scalars.decimal();
            case 'r' -> scalars.reference(PhpReference.Kind.OBJECT);
            case 'R' -> scalars.reference(PhpReference.Kind.VARIABLE);
            default -> composite(type, follow);
        };
    }

    private PhpValue composite(char type, Follow follow) throws PhpSyntaxException {
        return switch (type) {
            case 's' -> texts.quoted("string", "\";", follow);
            case 'S' -> texts.escaped();
            case 'a' -> array();
            case 'O' -> object();
            case 'C' -> custom(follow);
            default -> enumCase(follow);
        };
    }

    private PhpArray array() throws PhpSyntaxException {
        int at = in.position();
        long declared = open("pairs");
        List<PhpPair> pairs = new ArrayList<>();
        while (!in.sees('}')) {
            PhpKey key = PhpKey.normal(keys.key());
            pairs.add(new PhpPair(key, below(key, Follow.KEY)));
        }
        close(at, declared, pairs.size(), "array of %d pairs");
        return new PhpArray(pairs);
    }

    private PhpObject object() throws PhpSyntaxException {
        PhpString className = keys.className();
        int at = in.position();
        long declared = open("members");
        List<PhpMember> members = new ArrayList<>();
        while (!in.sees('}')) {
            PhpString name = keys.memberName();
            members.add(Names.member(name, below(Names.plain(name), Follow.KEY)));
        }
        close(at, declared, members.size(), "object of %d members");
        return new PhpObject(className, members);
    }

    private PhpCustom custom(Follow follow) throws PhpSyntaxException {
        PhpString className = keys.className();
        slots.takeUnknown();
        return new PhpCustom(className, texts.braced("custom payload", follow));
    }

    private PhpEnum enumCase(Follow follow) throws PhpSyntaxException {
        int at = in.position();
        byte[] name = texts.quoted("enumeration case", "\";", follow).bytes();
        int colon = PhpString.of(name).latin1().indexOf(':');
        if (colon < 1 || colon == name.length - 1) {
            throw in.unexpectedAt(at, "class:case");
        }
        return new PhpEnum(
                PhpString.of(Arrays.copyOf(name, colon)),
                PhpString.of(Arrays.copyOfRange(name, colon + 1, name.length)));
    }

    private PhpValue below(PhpKey name, Follow follow) throws PhpSyntaxException {
        in.path().enter(name);
        PhpValue value = value(follow);
        in.path().leave();
        return value;
    }

    private long open(String noun) throws PhpSyntaxException {
        if (++depth > PhpValue.MAX_DEPTH) {
            throw in.unexpected("at most " + PhpValue.MAX_DEPTH + " levels");
        }
        long declared = in.unsigned("number of " + noun);
        in.skip(":{");
        return declared;
    }

    private void close(int at, long declared, int actual, String noun) throws PhpSyntaxException {
        in.skip("}");
        depth--;
        if (declared != actual) {
            in.fault(at, noun.formatted(actual), noun.formatted(declared));
        }
    }
}
