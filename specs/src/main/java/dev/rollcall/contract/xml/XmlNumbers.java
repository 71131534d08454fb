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

    private XmlNumbers() {}

    static boolean isInteger(String text) {
        return INTEGER.matcher(text).matches();
    }

    static boolean isDecimal(String text) {
        return DECIMAL.matcher(text).matches();
    }

    /** The smallest node that holds it, as the JSON parser does: nodes of different sizes are not equal. */
    static JsonNode integer(String text) {
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
