package dev.rollcall.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads moments: ISO 8601, seconds since 1970, or relative to the start of the mock, to the millisecond. */
final class WorldTime {
    private static final Pattern PART = Pattern.compile("([0-9]+)([dhms])");
    private static final Map<String, ChronoUnit> UNITS =
            Map.of("d", ChronoUnit.DAYS, "h", ChronoUnit.HOURS, "m", ChronoUnit.MINUTES, "s", ChronoUnit.SECONDS);

    private WorldTime() {}

    /** The moment; empty if there is none like that, such as February 30th. */
    static Optional<Instant> of(JsonNode value, Instant start) {
        if (value.isNumber()) {
            return Optional.of(Instant.ofEpochSecond(value.longValue()));
        }
        String text = value.asText();
        Instant now = start.truncatedTo(ChronoUnit.MILLIS);
        return text.equals("now") || text.startsWith("-") ? Optional.of(now.minus(before(text))) : absolute(text);
    }

    private static Duration before(String text) {
        return PART.matcher(text).results().map(WorldTime::duration).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration duration(MatchResult part) {
        ChronoUnit unit = UNITS.getOrDefault(part.group(2), ChronoUnit.SECONDS);
        return Duration.of(Long.parseLong(part.group(1)), unit);
    }

    private static Optional<Instant> absolute(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
