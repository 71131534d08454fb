package dev.rollcall.fault;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the header that bends one call: kinds with parameters, as lists of tokens are written in other headers (RFC 9651), such
 * as {@code latency; milliseconds=250, garbage}.
 */
public final class FaultHeader {
    /** How the header is called. */
    public static final String NAME = "X-Fault";

    /** How many faults one call can wish for. */
    static final int MOST = 32;

    private static final String TOKEN = "[A-Za-z0-9_.*/+:@!#$%&'^`|~-]+";
    private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*+\"";
    private static final Pattern KIND = Pattern.compile("\\s*(" + TOKEN + ")\\s*");
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*(" + TOKEN + ")\\s*=\\s*(" + TOKEN + "|" + QUOTED + ")\\s*");
    private static final String FORM = "a kind, then ;name=value for each parameter, and a comma between faults";

    private FaultHeader() {}

    /**
     * The rules that the values of the header describe.
     *
     * @param values one for each header line
     * @param product that is called
     * @throws FaultException as {@link FaultReader#read} does, if the header cannot be read, or if it names more than
     *     {@value #MOST} faults
     */
    public static List<FaultRule> read(List<String> values, String product, FaultReader reader) {
        List<FaultRule> rules = new ArrayList<>();
        for (String value : values) {
            Matcher rest = KIND.matcher(value);
            do {
                if (rules.size() == MOST) {
                    throw wrong("up to " + MOST + " faults", "more");
                }
                rules.add(next(rest, value, product, reader));
            } while (continues(rest, value));
        }
        return rules;
    }

    private static FaultRule next(Matcher rest, String value, String product, FaultReader reader) {
        if (!rest.usePattern(KIND).lookingAt()) {
            throw unreadable(value);
        }
        String kind = rest.group(1);
        Map<String, String> parameters = new LinkedHashMap<>();
        rest.region(rest.end(), value.length()).usePattern(PARAMETER);
        while (rest.lookingAt()) {
            parameters.put(rest.group(1), plain(rest.group(2)));
            rest.region(rest.end(), value.length());
        }
        // A kind that this product has no words for is refused, not silently passed by.
        parameters.putIfAbsent(FaultParameter.PRODUCT, product);
        return reader.read(kind, parameters);
    }

    private static boolean continues(Matcher rest, String value) {
        int at = rest.regionStart();
        if (at == value.length()) {
            return false;
        }
        if (value.charAt(at) != ',') {
            throw unreadable(value);
        }
        rest.region(at + 1, value.length());
        return true;
    }

    private static String plain(String text) {
        return text.startsWith("\"") ? text.substring(1, text.length() - 1).replaceAll("\\\\(.)", "$1") : text;
    }

    private static FaultException unreadable(String value) {
        return wrong(FORM, value.isEmpty() ? " " : value);
    }

    private static FaultException wrong(String expected, String received) {
        return new FaultException(List.of(new WrongParameter(NAME, expected, received)));
    }
}
