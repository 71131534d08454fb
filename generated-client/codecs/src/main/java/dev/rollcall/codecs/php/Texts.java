package dev.rollcall.codecs.php;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Reads what is declared by its length in bytes, and finds its end if the length is wrong. */
final class Texts {
    private final Input in;

    Texts(Input in) {
        this.in = in;
    }

    /** Reads {@code LEN:"…} and the closing characters. */
    PhpString quoted(String noun, String close, Follow follow) throws PhpSyntaxException {
        return text(noun, ":\"", close, follow);
    }

    /** Reads {@code LEN:{…}}. */
    PhpString braced(String noun, Follow follow) throws PhpSyntaxException {
        return text(noun, ":{", "}", follow);
    }

    private PhpString text(String noun, String open, String close, Follow follow) throws PhpSyntaxException {
        int at = in.position();
        long declared = in.unsigned("length of the " + noun);
        in.skip(open);
        int start = in.position();
        // No farther than a step beyond the end, or a length of 19 digits would overflow.
        int claimed = start + (int) Math.min(declared, in.bytes().length);
        int end = in.has(claimed, close) ? claimed : realEnd(start, claimed, close, follow);
        PhpString text = PhpString.of(Arrays.copyOfRange(in.bytes(), start, end));
        if (text.size() != declared) {
            tellWrongLength(at, noun, declared, text);
        }
        in.moveTo(end + close.length());
        return text;
    }

    private int realEnd(int start, int claimed, String close, Follow follow) throws PhpSyntaxException {
        int last = in.bytes().length - close.length();
        for (int end = start; end <= last; end++) {
            if (in.has(end, close) && follow.fits(in.bytes(), end + close.length())) {
                return end;
            }
        }
        throw in.unexpectedAt(Math.min(claimed, in.bytes().length), close);
    }

    /** Names a key by itself: the way to what is being read ends before it. */
    private void tellWrongLength(int at, String noun, long declared, PhpString text) throws PhpSyntaxException {
        boolean key = noun.equals("key");
        if (key) {
            in.path().enter(Names.plain(text));
        }
        in.fault(at, noun + " of " + text.size() + " bytes", noun + " of " + declared + " bytes");
        if (key) {
            in.path().leave();
        }
    }

    /** Reads {@code LEN:"…";} with bytes as {@code \xx}, which PHP reads but never writes. */
    PhpString escaped() throws PhpSyntaxException {
        long declared = in.unsigned("length of the string");
        in.skip(":\"");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        while (out.size() < declared && !in.atEnd()) {
            int at = in.position();
            boolean hex = in.sees('\\');
            out.write(hex ? hex(at + 1) : in.bytes()[at]);
            in.moveTo(at + (hex ? 3 : 1));
        }
        in.skip("\";");
        return PhpString.of(out.toByteArray());
    }

    private int hex(int at) throws PhpSyntaxException {
        int value = 0;
        for (int index = at; index < at + 2; index++) {
            int digit = index < in.bytes().length ? Character.digit((char) in.bytes()[index], 16) : -1;
            if (digit < 0) {
                throw in.unexpectedAt(index, "hexadecimal digit");
            }
            value = value * 16 + digit;
        }
        return value;
    }
}
