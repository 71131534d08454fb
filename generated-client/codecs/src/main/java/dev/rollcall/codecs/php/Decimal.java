package dev.rollcall.codecs.php;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * A double's text as PHP 7.1 and later serialize it ({@code serialize_precision} -1): the shortest digits that give
 * the same number again, with an exponent below 0.0001 and from 1.0E+17 on. Java's own text has the same value but
 * other digits from one release to the next.
 */
final class Decimal {
    private static final int ENOUGH_DIGITS = 17;

    private Decimal() {}

    static String text(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.isNaN(value) ? "NAN" : value > 0 ? "INF" : "-INF";
        }
        String sign = Double.compare(value, 0.0) < 0 ? "-" : "";
        return sign + (value == 0 ? "0" : positive(Math.abs(value)));
    }

    private static String positive(double value) {
        BigDecimal shortest = shortest(value);
        int pointAfter = shortest.precision() - shortest.scale();
        if (pointAfter < -3 || pointAfter > ENOUGH_DIGITS) {
            String digits = shortest.unscaledValue().toString();
            String fraction = digits.length() == 1 ? "0" : digits.substring(1);
            int exponent = pointAfter - 1;
            return digits.charAt(0) + "." + fraction + "E" + (exponent < 0 ? "" : "+") + exponent;
        }
        return shortest.toPlainString();
    }

    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < ENOUGH_DIGITS; digits++) {
            // At powers of two the neighbour below is nearer than the one above: then the greater may do where the
            // nearer does not.
            for (RoundingMode mode : List.of(RoundingMode.HALF_EVEN, RoundingMode.UP)) {
                BigDecimal rounded = exact.round(new MathContext(digits, mode));
                if (rounded.doubleValue() == value) {
                    return rounded.stripTrailingZeros();
                }
            }
        }
        return exact.round(new MathContext(ENOUGH_DIGITS)).stripTrailingZeros();
    }
}
