package dev.rollcall.http;

import dev.rollcall.sandbox.SandboxName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glassfish.grizzly.http.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * What a request says about its sandbox. The path counts before the header, the header before the cookie.
 *
 * @param place where it says so, in words
 * @param text what it says, which need not be a name
 */
record SandboxWish(String place, String text) {
    private static final String HEADER = "X-Sandbox";
    private static final String COOKIE = "rollcall_sandbox";
    private static final SandboxWish NONE = new SandboxWish("Nothing", SandboxName.DEFAULT.value());

    static SandboxWish of(SandboxPath path, Request request) {
        return path.name()
                .map(text -> new SandboxWish("What follows /sandbox/ in the path", text))
                .or(() -> header(request).map(text -> new SandboxWish("The header " + HEADER, text)))
                .or(() ->
                        cookie(request.getHeader("Cookie")).map(text -> new SandboxWish("The cookie " + COOKIE, text)))
                .orElse(NONE);
    }

    /** Two headers are one list (RFC 9110, 5.3), and a list is no name: nobody guesses which one was meant. */
    private static Optional<String> header(Request request) {
        List<String> values = new ArrayList<>();
        request.getHeaders(HEADER).forEach(values::add);
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
    }

    private static Optional<String> cookie(@Nullable String header) {
        if (header == null || !header.contains(COOKIE)) {
            return Optional.empty();
        }
        return Stream.of(header.split(";", -1))
                .map(String::strip)
                .filter(pair -> pair.startsWith(COOKIE + "="))
                .map(pair -> pair.substring(COOKIE.length() + 1))
                .findFirst();
    }

    /** The sandbox that is meant; empty if none can have this name. */
    Optional<SandboxName> name() {
        return SandboxName.read(text);
    }
}
