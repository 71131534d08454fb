package dev.rollcall.contract.judge;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The formats that texts can have, each decided in time that is proportional to the text: in these patterns nothing can be
 * read in two ways, so the JDK's engine, several times faster than a linear one, has nothing to try again.
 */
final class TextFormats {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DATE_TIME = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:)([0-9]{2})(\\.[0-9]++)?(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern BYTE = Pattern.compile("25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9]");
    private static final Pattern HEXTET = Pattern.compile("[0-9a-fA-F]{1,4}");
    private static final Pattern LABEL = Pattern.compile("[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?");

    private TextFormats() {}

    /** RFC 3339 full-date. */
    static boolean isDate(String text) {
        return DATE.matcher(text).matches() && parses(() -> LocalDate.parse(text));
    }

    /** RFC 3339 date-time: any number of digits of a second, T and Z in either case, a leap second as 60. */
    static boolean isDateTime(String text) {
        return UsualDateTime.is(text) || isAnyDateTime(text);
    }

    static boolean isAnyDateTime(String text) {
        var parts = DATE_TIME.matcher(text.toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            return false;
        }
        String second = parts.group(2).equals("60") ? "59" : parts.group(2);
        String whole = parts.group(1) + second + parts.group(4);
        return parses(() -> OffsetDateTime.parse(whole, DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }

    static boolean isBase64(String text) {
        return text.length() % 4 == 0 && parses(() -> Base64.getDecoder().decode(text));
    }

    static boolean isUuid(String text) {
        return UUID.matcher(text).matches();
    }

    /** RFC 3986, with a scheme. */
    static boolean isUri(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static boolean isEmail(String text) {
        int at = text.lastIndexOf('@');
        return at > 0 && at < text.length() - 1 && text.chars().noneMatch(Character::isWhitespace);
    }

    static boolean isIpv4(String text) {
        String[] parts = text.split("\\.", -1);
        return parts.length == 4 && all(parts, BYTE);
    }

    static boolean isIpv6(String text) {
        int colon = text.lastIndexOf(':');
        boolean mixed = colon >= 0 && text.indexOf('.') > colon;
        if (mixed && !isIpv4(text.substring(colon + 1))) {
            return false;
        }
        String hextets = mixed ? text.substring(0, colon + 1) + "0:0" : text;
        String[] halves = hextets.split("::", -1);
        if (halves.length > 2) {
            return false;
        }
        int count = count(halves[0]) + (halves.length == 2 ? count(halves[1]) : 0);
        return halves.length == 2 ? count <= 7 : count == 8;
    }

    static boolean isHostname(String text) {
        return text.length() <= 253 && all(text.split("\\.", -1), LABEL);
    }

    /** How many groups of an address there are; more than it can have if one of them is none. */
    private static int count(String half) {
        if (half.isEmpty()) {
            return 0;
        }
        String[] parts = half.split(":", -1);
        return all(parts, HEXTET) ? parts.length : 9;
    }

    private static boolean all(String[] parts, Pattern pattern) {
        for (String part : parts) {
            if (!pattern.matcher(part).matches()) {
                return false;
            }
        }
        return true;
    }

    private static boolean parses(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }
}
