package dev.rollcall.control;

import dev.rollcall.http.LargestBody;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who may drive the mock: where a token is asked for, who has it; else whoever calls by a name of loopback and, if he is a
 * browser, from a page of loopback, so that no website reaches it, not even by a name that leads here.
 *
 * @param token what has to be shown; empty if nothing has
 * @param bound the name or address that the server is bound to, by which it may be called as well
 */
record Admission(Optional<ControlToken> token, String bound) {
    private static final Pattern LOOPBACK = Pattern.compile("(?:.+\\.)?localhost\\.?|127(?:\\.[0-9]{1,3}){3}|\\[::1]");
    private static final String SCHEME = "Bearer ";

    /** Whether a server that is bound to this address is reached from this machine only. */
    static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Whether a call passes. */
    boolean lets(LargestBody.Sent headers) {
        return refusal(headers).isEmpty();
    }

    /**
     * Lets a call pass.
     *
     * @throws ProblemException if it may not
     */
    void check(LargestBody.Sent headers) {
        refusal(headers).ifPresent(refusal -> {
            throw refusal;
        });
    }

    private Optional<ProblemException> refusal(LargestBody.Sent headers) {
        if (token.isPresent()) {
            return ofToken(token.get(), headers.header("Authorization"));
        }
        String host = headers.header("Host");
        if (host == null || !isLoopbackHost(host)) {
            return Optional.of(ProblemException.of(
                    403,
                    "The call names a host that is not this machine",
                    "Call it by localhost, 127.0.0.1 or the name that it is bound to; to be called from elsewhere, a mock is bound elsewhere and asks for"
                            + " its token."));
        }
        return ofWebsite(host, headers.header("Origin"), headers.header("Sec-Fetch-Site"))
                .map(reason -> ProblemException.of(403, "A website may not drive this mock", reason));
    }

    private Optional<String> ofWebsite(String host, @Nullable String origin, @Nullable String site) {
        if (!admits(origin)) {
            return Optional.of(
                    "Its Origin is not one of this machine: call it from a page of this machine (localhost), or without an Origin.");
        }
        return origin == null ? ofSite(host, site) : Optional.empty();
    }

    /**
     * Why a browser may not call without an Origin, for an image, a script or a link. Of the same site are the pages of all ports
     * of the same host: for names of loopback those are of this machine, as their origins are admitted; the site of another name
     * may hold hosts that are not.
     */
    private static Optional<String> ofSite(String host, @Nullable String site) {
        if ("cross-site".equals(site)) {
            return Optional.of(
                    "Its Sec-Fetch-Site tells of a page of another site: call it from a page of this machine (localhost).");
        }
        return "same-site".equals(site) && !isLoopbackName(name(host))
                ? Optional.of(
                        "Its Sec-Fetch-Site tells of a page of the same site, which may hold other machines: call it by localhost.")
                : Optional.empty();
    }

    /** Whether a browser may show answers to a page of this origin. */
    boolean admits(@Nullable String origin) {
        return origin == null || token.isPresent() || isLoopbackOrigin(origin);
    }

    private static Optional<ProblemException> ofToken(ControlToken token, @Nullable String authorization) {
        boolean shown = authorization != null
                && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && token.is(authorization.substring(SCHEME.length()).strip());
        return shown
                ? Optional.empty()
                : Optional.of(ProblemException.of(
                                401,
                                authorization == null
                                        ? "The control token is missing"
                                        : "This is not the control token",
                                "Send `Authorization: Bearer` with the token that was given, or printed, when the mock was"
                                        + " started.")
                        .with("WWW-Authenticate", "Bearer"));
    }

    private boolean isLoopbackHost(String host) {
        String name = name(host);
        return isLoopbackName(name) || name.equals(bound.toLowerCase(Locale.ROOT)) || name.equals("[" + bound + "]");
    }

    private static boolean isLoopbackName(String name) {
        return LOOPBACK.matcher(name).matches();
    }

    /** Without a port. */
    private static String name(String host) {
        return host.replaceFirst(":[0-9]*$", "").toLowerCase(Locale.ROOT);
    }

    private boolean isLoopbackOrigin(String origin) {
        try {
            String host = URI.create(origin).getHost();
            return host != null && isLoopbackHost(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
