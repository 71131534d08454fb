package dev.rollcall.codecs.php;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sessions of every kind of value, the same for the same seed; references lead back to what is there. */
final class RandomValues {
    private static final int DEEPEST = 5;

    private final Random random;
    private int slots;

    RandomValues(long seed) {
        this.random = new Random(seed);
    }

    PhpSession session() {
        slots = 0;
        List<PhpEntry> entries = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            entries.add(new PhpEntry(PhpString.of("n" + random.nextInt(9)), value(0)));
        }
        return PhpSession.of(entries);
    }

    private PhpValue value(int depth) {
        int kind = random.nextInt(depth < DEEPEST ? 12 : 9);
        if (kind == 0 && slots > 0) {
            return new PhpReference(PhpReference.Kind.VARIABLE, 1 + random.nextInt(slots));
        }
        slots++;
        return switch (kind) {
            case 1 -> new PhpBool(random.nextBoolean());
            case 2 -> new PhpInt(random.nextLong());
            case 3 -> new PhpDouble(Double.longBitsToDouble(random.nextLong()));
            case 4, 5 -> string();
            case 6 -> new PhpEnum(name(), name());
            case 7 -> new PhpCustom(name(), string());
            case 8 ->
                slots > 1 ? new PhpReference(PhpReference.Kind.OBJECT, 1 + random.nextInt(slots - 1)) : PhpNull.NULL;
            case 9, 10 -> array(depth);
            case 11 -> object(depth);
            default -> PhpNull.NULL;
        };
    }

    private PhpArray array(int depth) {
        List<PhpPair> pairs = new ArrayList<>();
        for (int count = random.nextInt(5); count > 0; count--) {
            PhpKey key = random.nextBoolean() ? new PhpInt(random.nextInt()) : string();
            pairs.add(new PhpPair(key, value(depth + 1)));
        }
        return new PhpArray(pairs);
    }

    private PhpObject object(int depth) {
        List<PhpMember> members = new ArrayList<>();
        for (int count = random.nextInt(5); count > 0; count--) {
            PhpVisibility visibility = switch (random.nextInt(3)) {
                case 0 -> PhpVisibility.PUBLIC;
                case 1 -> PhpVisibility.PROTECTED;
                default -> new PhpVisibility(name());
            };
            members.add(new PhpMember(visibility, name(), value(depth + 1)));
        }
        return new PhpObject(name(), members);
    }

    /** Any bytes, but rather often those that mean something to the grammar. */
    private PhpString string() {
        byte[] bytes = new byte[random.nextInt(12)];
        random.nextBytes(bytes);
        byte[] meaningful = "\";}{:|sNai0\0*\\".getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = random.nextBoolean() ? meaningful[random.nextInt(meaningful.length)] : bytes[at];
        }
        return PhpString.of(bytes);
    }

    private PhpString name() {
        return PhpString.of("Name\\é".substring(random.nextInt(3)) + random.nextInt(99));
    }
}
