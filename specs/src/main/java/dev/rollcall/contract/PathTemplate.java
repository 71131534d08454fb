package dev.rollcall.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A path of a contract, such as {@code /users/{id}.json}, and which raw paths it means. Immutable. */
public final class PathTemplate {
    private static final int REMEMBERED = 10_000;
    private static final FirstMet<String, PathTemplate> KNOWN = new FirstMet<>(REMEMBERED, PathTemplate::new);

    private final String[] written;
    private final List<PathSegment> segments;

    private PathTemplate(String template) {
        this.written = template.split("/", -1);
        List<PathSegment> parts = new ArrayList<>();
        for (String segment : written) {
            parts.add(PathSegment.of(segment));
        }
        this.segments = List.copyOf(parts);
    }

    /** The template with this text. */
    public static PathTemplate of(String template) {
        return KNOWN.of(template);
    }

    /** The raw values of the parameters by name, if the raw path fits. */
    public Optional<Map<String, String>> match(String rawPath) {
        String[] parts = rawPath.split("/", segments.size() + 1);
        if (parts.length != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            if (!segments.get(i).match(parts[i], values)) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    /**
     * The raw path of these segments, spelled as the template is; null if it does not fit.
     *
     * @param anyCase whether segments that differ from the template's in their case only are spelled like them
     */
    @Nullable
    String spelled(String[] raw, boolean anyCase) {
        if (raw.length != written.length) {
            return null;
        }
        String[] spelled = raw.clone();
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < raw.length; i++) {
            if (anyCase && written[i].equalsIgnoreCase(raw[i])) {
                spelled[i] = written[i];
            }
            if (!segments.get(i).match(spelled[i], values)) {
                return null;
            }
        }
        return String.join("/", spelled);
    }

    /** What sorts before another template's is more concrete. */
    String rank() {
        StringBuilder rank = new StringBuilder();
        segments.forEach(segment -> rank.append(segment.rank()));
        return rank.toString();
    }

    /** A literal as it is written in a URI. */
    static String encoded(String literal) {
        StringBuilder text = new StringBuilder();
        for (byte b : literal.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > ' ' && b < 0x7F && "\"<>\\^`{|}".indexOf(b) < 0;
            text.append(plain ? String.valueOf((char) b) : String.format("%%%02X", b));
        }
        return text.toString();
    }
}
