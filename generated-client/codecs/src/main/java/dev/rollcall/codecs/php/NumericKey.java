package dev.rollcall.codecs.php;

import java.util.regex.Pattern;

/** Strings that PHP turns into whole numbers when they become keys of an array. */
final class NumericKey {
    private static final Pattern FORM = Pattern.compile("0|-?[1-9][0-9]*");
    private static final int LONGEST = Long.toString(Long.MIN_VALUE).length();

    private NumericKey() {}

    static PhpKey of(PhpString key) {
        String text = key.size() <= LONGEST ? key.latin1() : "";
        if (!FORM.matcher(text).matches()) {
            return key;
        }
        try {
            return new PhpInt(Long.parseLong(text));
        } catch (NumberFormatException moreThan64Bits) {
            return key;
        }
    }
}
