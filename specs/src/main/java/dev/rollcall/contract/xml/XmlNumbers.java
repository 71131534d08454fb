package dev.rollcall.contract.xml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The spellings of numbers that XML Schema has, as exact JSON numbers. Longer ones than a JSON parser takes (a thousand
 * digits) are no numbers for us either: turning digits into numbers is not linear.
 */
final class XmlNumbers {
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,1000}");
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(?:[0-9]{1,1000}(?:\\.[0-9]{0,1000})?|\\.[0-9]{1,1000})(?:[eE][+-]?[0-9]{1,3})?");

    /** So many characters, sign included, always fit into a {@code long}. */
    private static final int SHORT = 18;

    private XmlNumbers() {}

    /**
     * The smallest node that holds the integer, as the JSON parser does: nodes of different sizes are not equal. Null if
     * the text is none.
     */
    static @Nullable JsonNode integer(String text) {
        if (text.isEmpty() || text.length() > SHORT) {
            return INTEGER.matcher(text).matches() ? smallest(new BigInteger(text)) : null;
        }
        // Most numbers are short, and lists have many of them.
        int first = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        long value = 0;
        for (int i = first; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            value = 10 * value + digit;
        }
        return text.length() == first ? null : smallest(text.charAt(0) == '-' ? -value : value);
    }

    private static JsonNode smallest(BigInteger value) {
        return value.bitLength() <= 63 ? smallest(value.longValue()) : BigIntegerNode.valueOf(value);
    }

    private static JsonNode smallest(long value) {
        return value == (int) value ? IntNode.valueOf((int) value) : LongNode.valueOf(value);
    }

    /** The decimal number, null if the text is none. */
    static @Nullable JsonNode decimal(String text) {
        return DECIMAL.matcher(text).matches() ? DecimalNode.valueOf(new BigDecimal(text)) : null;
    }
}
