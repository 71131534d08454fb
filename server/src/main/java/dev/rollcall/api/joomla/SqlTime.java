package dev.rollcall.api.joomla;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as Joomla's tables hold them: in UTC, to the second. */
final class SqlTime {
    static final String NEVER = "0000-00-00 00:00:00";

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private SqlTime() {}

    static String of(Instant moment) {
        return FORMAT.format(moment);
    }
}
