package dev.rollcall.contract.har;

import dev.rollcall.contract.Exchange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One entry of a recording. Immutable.
 *
 * @param number counted from 1 in its file
 * @param method the HTTP method
 * @param url where the request went, empty if that is not HTTP
 * @param requestHeaders by name; every value of a repeated header
 * @param sent the request's body
 * @param status the HTTP status, 0 if there was no answer
 * @param responseHeaders by name; every value of a repeated header
 * @param answered the answer's body
 * @param fromCache whether the answer came from the browser and not from the server
 */
record HarEntry(
        long number,
        String method,
        Optional<HarUrl> url,
        Map<String, List<String>> requestHeaders,
        RecordedBody sent,
        int status,
        Map<String, List<String>> responseHeaders,
        RecordedBody answered,
        boolean fromCache) {

    /** Why this is nothing to judge, if so. */
    Optional<HarSkip> skip() {
        if (method.isEmpty()) {
            return Optional.of(HarSkip.BROKEN);
        }
        if (url.isEmpty() || status == 101) {
            return Optional.of(HarSkip.NO_HTTP);
        }
        if (method.equals("OPTIONS") && has("Access-Control-Request-Method")) {
            return Optional.of(HarSkip.PREFLIGHT);
        }
        if (status <= 0) {
            return Optional.of(HarSkip.NO_ANSWER);
        }
        if (fromCache) {
            return Optional.of(HarSkip.FROM_CACHE);
        }
        return status == 304 ? Optional.of(HarSkip.NOT_MODIFIED) : Optional.empty();
    }

    /** Whether the request was recorded with such a header. */
    boolean has(String header) {
        return requestHeaders.keySet().stream().anyMatch(header::equalsIgnoreCase);
    }

    /** The exchange below a base path of a contract, of no time: what is said of it does not depend on when it was. */
    Exchange exchange(Mount mount, HarUrl target) {
        return new Exchange(
                mount.contract().name(),
                Instant.EPOCH,
                new Exchange.Request(method, mount.below(target.path()), target.query(), requestHeaders, sent.body()),
                new Exchange.Response(status, responseHeaders, answered.body()));
    }
}
