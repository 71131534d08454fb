package dev.rollcall.codecs.php;

/** Bytes of a payload as a person can read them in a message. */
final class Printable {
    private Printable() {}

    /** At most so many bytes from a place on; what is no printable ASCII character in hexadecimal. */
    static String of(byte[] bytes, int from, int most) {
        StringBuilder text = new StringBuilder();
        int end = Math.min(bytes.length, from + most);
        for (int at = from; at < end; at++) {
            int value = bytes[at] & 0xff;
            text.append(value >= ' ' && value < 0x7f ? Character.toString(value) : String.format("\\x%02x", value));
        }
        return text.append(end < bytes.length ? "…" : "").toString();
    }
}
