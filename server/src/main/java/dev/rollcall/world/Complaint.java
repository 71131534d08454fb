package dev.rollcall.world;

import org.jspecify.annotations.Nullable;

/**
 * One mistake in a world file.
 *
 * @param file as it was named
 * @param place where the mistake stands, null if the file could not be read at all
 * @param field the way to it, such as {@code commvault.accounts[0].name}; empty for the file as a whole
 * @param expected what should stand there
 * @param found what stands there
 */
public record Complaint(String file, @Nullable Place place, String field, String expected, String found) {

    /**
     * A mistake that stands nowhere, since nobody wrote a file.
     *
     * @param found the text that was sent
     */
    public static Complaint of(String file, String field, String expected, String found) {
        return new Complaint(file, null, field, expected, Found.quoted(found));
    }

    /** Where it stands, for people who have no file of that name: the field, and where in the text if there was one. */
    public String where() {
        String what = field.isEmpty() ? file : field;
        return place == null ? what : what + " (line " + place.line() + ", column " + place.column() + ")";
    }

    /** The mistake in one line, as editors and terminals can jump to it: {@code file:line:column field: what}. */
    @Override
    public String toString() {
        String where = place == null ? file : file + ":" + place.line() + ":" + place.column();
        String what = field.isEmpty() ? "" : " " + field;
        return where + what + ": expected " + expected + ", found " + found;
    }
}
