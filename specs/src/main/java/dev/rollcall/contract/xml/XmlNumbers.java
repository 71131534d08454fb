package dev.rollcall.contract.xml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

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

    static boolean isInteger(String text) {
        int digits = text.length();
        if (digits == 0 || digits > SHORT) {
            return INTEGER.matcher(text).matches();
        }
        // Most numbers are short, and lists have many of them.
        int first = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        for (int i = first; i < digits; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return digits > first;
    }

    static boolean isDecimal(String text) {
        return DECIMAL.matcher(text).matches();
    }

    /** The smallest node that holds it, as the JSON parser does: nodes of different sizes are not equal. */
    static JsonNode integer(String text) {
        if (text.length() <= SHORT) {
            long value = Long.parseLong(text);
            return value == (int) value ? IntNode.valueOf((int) value) : LongNode.valueOf(value);
        }
        BigInteger value = new BigInteger(text);
        if (value.bitLength() <= 31) {
            return IntNode.valueOf(value.intValue());
        }
        return value.bitLength() <= 63 ? LongNode.valueOf(value.longValue()) : BigIntegerNode.valueOf(value);
    }

    static JsonNode decimal(String text) {
        return DecimalNode.valueOf(new BigDecimal(text));
    }
}
