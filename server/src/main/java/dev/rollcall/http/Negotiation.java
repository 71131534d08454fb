package dev.rollcall.http;

import dev.rollcall.contract.FirstMet;
import dev.rollcall.sandbox.Sandbox;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the media type of the answer as the products do: Accept is a wish, and what cannot be granted is answered in
 * the product's first format instead of refused.
 */
@PreMatching
@Priority(FilterOrder.NEGOTIATION)
final class Negotiation implements ContainerRequestFilter, ContainerResponseFilter {
    /** How the answer is written. */
    static final RequestProperty<BodyFormat> CHOSEN = new RequestProperty<>("rollcall.format", BodyFormat.class);

    private static final int REMEMBERED = 256;

    private final List<BodyFormat> formats;
    private final Function<Sandbox, BodyFormat> favourite;
    private final FirstMet<Wanted, Choice> choices = new FirstMet<>(REMEMBERED, wish -> Choice.of(granted(wish)));

    private record Wanted(BodyFormat favourite, List<String> accept) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Wanted wanted && favourite.equals(wanted.favourite) && accept.equals(wanted.accept);
        }

        @Override
        public int hashCode() {
            return 31 * favourite.hashCode() + accept.hashCode();
        }
    }

    /** A format, and the header by which Jersey makes the same choice. */
    private record Choice(BodyFormat format, String accept) {
        static Choice of(BodyFormat format) {
            String type =
                    MediaType.valueOf(format.contentType()).withCharset(null).toString();
            return new Choice(format, type + ", */*;q=0.1");
        }
    }

    /**
     * Among these formats.
     *
     * @param favourite the one that is taken when nothing else is wished, in a sandbox
     */
    Negotiation(List<BodyFormat> formats, Function<Sandbox, BodyFormat> favourite) {
        this.formats = List.copyOf(formats);
        this.favourite = favourite;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Choice choice = choice(request);
        CHOSEN.set(request, choice.format());
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, choice.accept());
        if (!isMediaType(request.getHeaderString(HttpHeaders.CONTENT_TYPE))) {
            // Jersey would answer by itself, with an empty 400.
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
        }
    }

    private static boolean isMediaType(@Nullable String contentType) {
        try {
            return contentType == null
                    || !MediaType.valueOf(contentType).getType().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Programs wish for the same all the time. */
    private Choice choice(ContainerRequestContext request) {
        List<String> accept = request.getHeaders().getOrDefault(HttpHeaders.ACCEPT, List.of());
        return choices.of(new Wanted(favourite.apply(CallProperties.SANDBOX.of(request)), List.copyOf(accept)));
    }

    private BodyFormat granted(Wanted wish) {
        List<BodyFormat> favouriteFirst = Stream.concat(Stream.of(wish.favourite()), formats.stream())
                .distinct()
                .toList();
        return AcceptHeader.of(wish.accept()).first(favouriteFirst);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.hasEntity() && !(response.getEntity() instanceof String)) {
            BodyFormat format = CHOSEN.find(request).orElseGet(() -> formats.get(0));
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, format.contentType());
        }
    }
}
