package dev.rollcall.proxy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One exchange that has gone through the proxy, or as much of it as there was.
 *
 * @param at when the request came
 * @param took until the last byte of the answer was there
 * @param method as sent
 * @param target what the caller asked for, as sent
 * @param requestHeaders as sent, repeated ones repeated
 * @param requestBody as far as it was sent
 * @param status of the answer that the caller got; 0 if it got none
 * @param reason the words behind the status, as they came
 * @param responseHeaders as they came
 * @param responseBody as far as it came
 * @param outcome how it ended
 * @param remark what went wrong, in words; empty if nothing did
 */
public record Passed(
        Instant at,
        Duration took,
        String method,
        String target,
        List<Line> requestHeaders,
        PassedBody requestBody,
        int status,
        String reason,
        List<Line> responseHeaders,
        PassedBody responseBody,
        Outcome outcome,
        String remark) {

    /** One line of a header. */
    public record Line(String name, String value) {}

    /** How an exchange ended. */
    public enum Outcome {
        /** The upstream answered, and the caller has got all of it. */
        ANSWERED,
        /** The upstream could not be reached or answered no HTTP: the proxy said so with 502. */
        UNREACHABLE,
        /** The upstream was silent for too long: the proxy said so with 504. */
        TIMED_OUT,
        /** What was asked for does not go through this proxy, which said so with 501. */
        REFUSED,
        /** The upstream broke its answer off, and so did the proxy. */
        BROKEN_BY_UPSTREAM,
        /** The caller went away before it had the whole answer. */
        BROKEN_BY_CALLER
    }
}
