package dev.rollcall.contract;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One request and its answer, as values: the only thing that is judged or journalled. Immutable.
 *
 * @param contract the name of the contract that the traffic belongs to
 * @param at when the request was read, by the clock of the server
 * @param request what the caller sent
 * @param response what the caller got
 */
public record Exchange(String contract, Instant at, Request request, Response response) {

    /**
     * What the caller sent.
     *
     * @param method the HTTP method as sent
     * @param path the raw path below the contract's base path, with its leading slash, percent-encoded as sent
     * @param query the raw query without the question mark, empty if there was none
     * @param headers by name, in no particular case; every value of a repeated header
     * @param body the body, {@link Body#EMPTY} if there was none
     */
    public record Request(String method, String path, String query, Map<String, List<String>> headers, Body body) {

        public Request {
            headers = Map.copyOf(headers);
        }
    }

    /**
     * What the caller got.
     *
     * @param status the HTTP status
     * @param headers by name, in no particular case; every value of a repeated header
     * @param body the body, {@link Body#EMPTY} if there was none
     */
    public record Response(int status, Map<String, List<String>> headers, Body body) {

        public Response {
            headers = Map.copyOf(headers);
        }
    }

    /** Method, path and status: safe for a log wherever the path holds no secret. */
    @Override
    public String toString() {
        return contract + " " + request.method() + " " + request.path() + " -> " + response.status();
    }
}
