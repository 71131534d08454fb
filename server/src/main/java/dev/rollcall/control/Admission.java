package dev.rollcall.control;

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

    /**
     * Lets a call pass.
     *
     * @param host the header, null if there was none
     * @param origin the header, null if there was none
     * @param site the header Sec-Fetch-Site, null if there was none
     * @param authorization the header, null if there was none
     * @throws ProblemException if it may not
     */
    void check(@Nullable String host, @Nullable String origin, @Nullable String site, @Nullable String authorization) {
        if (token.isPresent()) {
            checkToken(token.get(), authorization);
            return;
        }
        if (host == null || !isLoopbackHost(host)) {
            throw ProblemException.of(
                    403,
                    "The call names a host that is not this machine",
                    "Call it by localhost, 127.0.0.1 or the name that it is bound to; to be called from elsewhere, a mock is bound elsewhere and asks for"
                            + " its token.");
        }
        if (!admits(origin) || (origin == null && isWebsite(site, host))) {
            throw ProblemException.of(
                    403,
                    "A website may not drive this mock",
                    "Call it from a page of this machine (localhost), or without an Origin.");
        }
    }

    /** Whether a browser may show answers to a page of this origin. */
    boolean admits(@Nullable String origin) {
        return origin == null || token.isPresent() || isLoopbackOrigin(origin);
    }

    private static void checkToken(ControlToken token, @Nullable String authorization) {
        boolean shown = authorization != null
                && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && token.is(authorization.substring(SCHEME.length()).strip());
        if (!shown) {
            throw ProblemException.of(
                            401,
                            authorization == null ? "The control token is missing" : "This is not the control token",
                            "Send `Authorization: Bearer` with the token that was given, or printed, when the mock was"
                                    + " started.")
                    .with("WWW-Authenticate", "Bearer");
        }
    }

    /**
     * Whether a browser calls for a page from elsewhere, without an Origin: an image, a script, a link. Of the same site are the
     * pages of all ports of the same host: for names of loopback those are of this machine, as their origins are admitted;
     * the site of another name may hold hosts that are not.
     */
    private boolean isWebsite(@Nullable String site, String host) {
        return "cross-site".equals(site) || ("same-site".equals(site) && !isLoopbackName(name(host)));
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
