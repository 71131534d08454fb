package dev.rollcall.contract.har;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads one entry of a recording, whatever the order of its members. */
final class HarEntryReader {
    private final JsonParser json;
    private final boolean withBodies;

    HarEntryReader(JsonParser json, boolean withBodies) {
        this.json = json;
        this.withBodies = withBodies;
    }

    HarEntry read(long number) throws IOException {
        HarMessage request = new HarMessage();
        HarMessage response = new HarMessage();
        Instant[] at = {Instant.EPOCH};
        boolean[] fromCache = {false};
        HarObject.members(json, name -> {
            switch (name) {
                case "startedDateTime" -> at[0] = instant(HarObject.text(json));
                case "request" -> HarObject.members(json, member -> message(member, request));
                case "response" -> HarObject.members(json, member -> message(member, response));
                // Chromium's "memory" and "disk", "prefetch" too; others say true.
                case "_fromCache", "_servedFromCache" ->
                    fromCache[0] = !HarObject.text(json).isEmpty()
                            && !HarObject.text(json).equals("false");
                default -> {}
            }
        });
        json.skipChildren();
        return new HarEntry(
                number,
                at[0],
                request.method,
                HarUrl.read(request.url),
                request.requestHeaders(),
                request.sent(),
                response.status,
                response.headers(),
                response.answered(request.method),
                fromCache[0]);
    }

    private void message(String member, HarMessage message) throws IOException {
        switch (member) {
            case "method" -> message.method = HarObject.text(json);
            case "url" -> message.url = HarObject.text(json);
            case "status" -> message.status = (int) HarObject.number(json, 0);
            case "headers" -> HarObject.pairs(json, message::header);
            case "cookies" -> HarObject.pairs(json, message::cookie);
            case "bodySize" -> message.bodySize = HarObject.number(json, -1);
            case "content", "postData" -> HarObject.members(json, each -> content(each, message.content));
            default -> {}
        }
    }

    private void content(String member, HarContent content) throws IOException {
        switch (member) {
            case "size" -> content.size = HarObject.number(json, -1);
            case "mimeType" -> content.mimeType = HarObject.text(json);
            case "encoding", "_encoding" -> content.encoding = HarObject.text(json);
            case "params" -> HarObject.pairs(json, content::field);
            case "text" -> {
                // The parser skips what nobody asks for without holding it.
                if (withBodies
                        && json.currentToken() != JsonToken.VALUE_NULL
                        && content.size <= HarReader.LONGEST_TEXT) {
                    content.text = HarObject.text(json);
                }
            }
            default -> {}
        }
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }
}
