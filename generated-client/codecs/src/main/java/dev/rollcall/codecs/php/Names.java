package dev.rollcall.codecs.php;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** The serialized names of members: the bare name if public, else NUL scope NUL name. */
final class Names {
    private Names() {}

    static byte[] of(PhpMember member) {
        if (member.visibility().isPublic()) {
            return member.name().bytes();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0);
        out.writeBytes(member.visibility().scope().bytes());
        out.write(0);
        out.writeBytes(member.name().bytes());
        return out.toByteArray();
    }

    /** Whether a marker, if there is one, is whole and has a name behind it. */
    static boolean isSound(PhpString serialized) {
        int end = markerEnd(serialized);
        return !isMarked(serialized) || (end > 2 && end < serialized.size());
    }

    static PhpMember member(PhpString serialized, PhpValue value) {
        PhpString scope = part(serialized, 1, markerEnd(serialized) - 1);
        PhpVisibility visibility = isMarked(serialized) ? new PhpVisibility(scope) : PhpVisibility.PUBLIC;
        return new PhpMember(visibility, plain(serialized), value);
    }

    /** The name without its marker, or what there is if that is broken. */
    static PhpString plain(PhpString serialized) {
        return isMarked(serialized) ? part(serialized, markerEnd(serialized), serialized.size()) : serialized;
    }

    private static boolean isMarked(PhpString serialized) {
        return serialized.size() > 0 && serialized.bytes()[0] == 0;
    }

    /** Where the name begins: behind the second NUL, 0 without one. */
    private static int markerEnd(PhpString serialized) {
        return serialized.latin1().indexOf('\0', 1) + 1;
    }

    private static PhpString part(PhpString serialized, int from, int to) {
        return PhpString.of(Arrays.copyOfRange(serialized.bytes(), Math.min(from, Math.max(to, 0)), Math.max(to, 0)));
    }
}
