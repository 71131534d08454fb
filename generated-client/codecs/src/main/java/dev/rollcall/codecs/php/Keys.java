package dev.rollcall.codecs.php;

/** Reads what stands before values: keys, members' names and classes' names. */
final class Keys {
    private final Input in;
    private final Texts texts;
    private final Scalars scalars;

    Keys(Input in, Texts texts, Scalars scalars) {
        this.in = in;
        this.texts = texts;
        this.scalars = scalars;
    }

    PhpKey key() throws PhpSyntaxException {
        int at = in.position();
        if (in.has(at, "}") || !Follow.KEY.fits(in.bytes(), at)) {
            throw in.unexpected("key or }");
        }
        in.moveTo(at + 2);
        return switch (in.bytes()[at]) {
            case 'i' -> scalars.whole();
            case 's' -> texts.quoted("key", "\";", Follow.VALUE);
            default -> texts.escaped();
        };
    }

    PhpString memberName() throws PhpSyntaxException {
        int at = in.position();
        PhpKey key = key();
        // Before 7.2, PHP wrote numbers for the members of an object that had been an array.
        PhpString name = key instanceof PhpString string ? string : PhpString.of(Long.toString(((PhpInt) key).value()));
        if (!Names.isSound(name)) {
            throw in.unexpectedAt(at, "member name with a whole marker of visibility");
        }
        return name;
    }

    /** Reads {@code LEN:"class":}. */
    PhpString className() throws PhpSyntaxException {
        PhpString name = texts.quoted("class name", "\":", Follow.COUNT);
        if (name.size() == 0) {
            throw in.unexpected("class name");
        }
        return name;
    }
}
