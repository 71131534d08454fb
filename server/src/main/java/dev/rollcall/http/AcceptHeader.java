package dev.rollcall.http;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What media types a caller wishes to get, the dearest first; what cannot be read as a wish is none. */
final class AcceptHeader {
    private final List<MediaType> wishes;

    private AcceptHeader(List<MediaType> wishes) {
        this.wishes = wishes;
    }

    static AcceptHeader of(@Nullable List<String> values) {
        return new AcceptHeader(Objects.requireNonNullElse(values, List.<String>of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(AcceptHeader::wish)
                .filter(Objects::nonNull)
                .filter(wish -> quality(wish) > 0)
                .sorted(Comparator.comparingDouble(AcceptHeader::quality).reversed())
                .toList());
    }

    /** The first format that fulfils the dearest wish, or the first of all. */
    BodyFormat first(List<BodyFormat> formats) {
        return wishes.stream()
                .flatMap(wish -> formats.stream().filter(format -> fulfils(format, wish)))
                .findFirst()
                .orElseGet(() -> formats.get(0));
    }

    private static boolean fulfils(BodyFormat format, MediaType wish) {
        return MediaType.valueOf(format.contentType()).isCompatible(wish);
    }

    private static @Nullable MediaType wish(String text) {
        try {
            return MediaType.valueOf(text.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static double quality(MediaType wish) {
        try {
            return Double.parseDouble(wish.getParameters().getOrDefault("q", "1"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
