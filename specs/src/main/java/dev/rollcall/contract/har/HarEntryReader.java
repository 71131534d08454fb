package dev.rollcall.contract.har;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Reads one entry of a recording, whatever the order of its members. */
final class HarEntryReader {
    private final JsonParser json;
    private final boolean whole;

    /** @param whole whether all is wanted, or method and URL alone */
    HarEntryReader(JsonParser json, boolean whole) {
        this.json = json;
        this.whole = whole;
    }

    RawEntry read(long number) throws IOException {
        HarMessage request = new HarMessage();
        HarMessage response = new HarMessage();
        boolean[] fromCache = {false};
        HarObject.members(json, name -> {
            if (name.equals("request")) {
                HarObject.members(json, member -> message(member, request));
            } else if (whole) {
                switch (name) {
                    case "response" -> HarObject.members(json, member -> message(member, response));
                    // Chromium's "memory" and "disk", "prefetch" too; others say true.
                    case "_fromCache", "_servedFromCache" ->
                        fromCache[0] = !HarObject.text(json).isEmpty()
                                && !HarObject.text(json).equals("false");
                    default -> {}
                }
            }
        });
        json.skipChildren();
        return new RawEntry(number, request, response, fromCache[0]);
    }

    private void message(String member, HarMessage message) throws IOException {
        switch (member) {
            case "method" -> message.method = HarObject.text(json);
            case "url" -> message.url = HarObject.text(json);
            default -> {
                if (whole) {
                    more(member, message);
                }
            }
        }
    }

    private void more(String member, HarMessage message) throws IOException {
        switch (member) {
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
                if (json.currentToken() != JsonToken.VALUE_NULL && content.size <= HarReader.LONGEST_TEXT) {
                    content.text = HarObject.text(json);
                }
            }
            default -> {}
        }
    }
}
