package dev.rollcall.api.rocketchat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a text as a number where JavaScript does, as the product's validator coerces it. */
final class JsNumber {
    /** Possessive throughout: nothing is tried twice, however long the caller's text. */
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?+(?:[0-9]++\\.?+[0-9]*+|\\.[0-9]++)(?:[eE][+-]?+[0-9]++)?+");

    /** So many always fit an {@code int}. */
    private static final int MOST_SHORT_DIGITS = 9;

    private static final Map<String, Integer> RADIXES = Map.of("0x", 16, "0o", 8, "0b", 2);

    private JsNumber() {}

    /** The number, if the text is one and finite. Only spaces count as 0, an empty text does not. */
    static Optional<BigDecimal> read(String text) {
        String number = text.strip();
        if (number.isEmpty()) {
            return text.isEmpty() ? Optional.empty() : Optional.of(BigDecimal.ZERO);
        }
        if (isShort(number)) {
            return Optional.of(BigDecimal.valueOf(Integer.parseInt(number)));
        }
        double value = DECIMAL.matcher(number).matches() ? Double.parseDouble(number) : whole(number);
        return Double.isFinite(value) ? Optional.of(new BigDecimal(value)) : Optional.empty();
    }

    /** Nearly every number is: a few digits, which mean the same to everybody. */
    private static boolean isShort(String number) {
        if (number.length() > MOST_SHORT_DIGITS) {
            return false;
        }
        for (int i = 0; i < number.length(); i++) {
            if (number.charAt(i) < '0' || number.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static double whole(String number) {
        String prefix = number.substring(0, Math.min(2, number.length())).toLowerCase(Locale.ROOT);
        Integer radix = RADIXES.get(prefix);
        if (radix == null || number.length() == 2 || !Character.isLetterOrDigit(number.charAt(2))) {
            return Double.NaN;
        }
        try {
            return new BigInteger(number.substring(2), radix).doubleValue();
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
