package dev.rollcall.suite.refusals;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.suite.Known;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One refusal, as data: what is sent, and what the product says to it.
 *
 * @param name of the row
 * @param why it is so
 * @param known how that is known
 * @param send what is sent: one request, or a list of requests that get the same answer
 * @param breaks the violations that the request shows on purpose; none if the request is fine by the contract
 * @param answer what comes back
 */
record RefusalRow(
        String name,
        String why,
        Known known,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<Sent> send,

        @Nullable List<String> breaks,
        Answer answer) {

    RefusalRow {
        Objects.requireNonNull(name, "A row has a name");
        Objects.requireNonNull(why, "A row says why: " + name);
        Objects.requireNonNull(known, "A row says how it is known: " + name);
        if (List.copyOf(send).isEmpty()) {
            throw new IllegalArgumentException("A row sends something: " + name);
        }
        Objects.requireNonNull(answer, "A row knows the answer: " + name);
        breaks = Objects.requireNonNullElse(breaks, List.of());
    }

    /**
     * What is sent.
     *
     * @param method GET if it is missing
     * @param target path and query, sent as they stand
     * @param headers none if they are missing
     * @param body none if it is missing
     * @param times how often the body is repeated, once if it is missing
     */
    record Sent(
            @Nullable String method,
            String target,
            @Nullable Map<String, String> headers,
            @Nullable String body,
            @Nullable Integer times) {

        Sent {
            method = Objects.requireNonNullElse(method, "GET");
            headers = Objects.requireNonNullElse(headers, Map.of());
            body = Objects.requireNonNullElse(body, "");
            times = Objects.requireNonNullElse(times, 1);
        }

        /** The same, with a wish for the form of the answer. */
        Sent accepting(String mediaType) {
            Map<String, String> more = new LinkedHashMap<>(Objects.requireNonNull(headers));
            more.put("Accept", mediaType);
            return new Sent(method, target, more, body, times);
        }

        String wholeBody() {
            return String.valueOf(body).repeat(times == null ? 1 : times);
        }
    }

    /**
     * What comes back.
     *
     * @param status the HTTP status
     * @param headers headers that must have exactly this value; others may be there
     * @param json the body, compared as JSON; null if it is text
     * @param text the body, compared as it stands; null if it is JSON
     * @param xml the body in XML, for a refusal that comes in both forms: it is then asked for in either; else null
     */
    record Answer(
            int status,
            @Nullable Map<String, String> headers,
            @Nullable JsonNode json,
            @Nullable String text,
            @Nullable String xml) {

        Answer {
            headers = Objects.requireNonNullElse(headers, Map.of());
            if ((json == null) == (text == null)) {
                throw new IllegalArgumentException("An answer has either json or text");
            }
            if (xml != null && json == null) {
                throw new IllegalArgumentException("An answer in XML has one in JSON beside it");
            }
        }
    }
}
