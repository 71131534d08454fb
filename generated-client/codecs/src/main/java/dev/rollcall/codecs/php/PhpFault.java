package dev.rollcall.codecs.php;

/**
 * One thing that is wrong with a payload.
 *
 * @param offset where, in bytes from 0; for a wrong length or count, where that number stands
 * @param path what was being read: a JSON pointer of the session's name and the keys and members below it
 * @param expected what PHP would have accepted there
 * @param received what stood there, of the payload itself never more than a few bytes
 */
public record PhpFault(int offset, String path, String expected, String received) {

    /** The same, elsewhere: for a payload that was itself encoded. */
    public PhpFault at(int newOffset) {
        return new PhpFault(newOffset, path, expected, received);
    }

    @Override
    public String toString() {
        return "byte " + offset + (path.isEmpty() ? "" : " in " + path) + ": expected " + expected + ", received "
                + received;
    }
}
