package dev.rollcall.contract.har;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rollcall.contract.Body;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Headers;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes one exchange as an entry with every member that HAR 1.2 asks for. */
final class HarEntryWriter {
    private final JsonGenerator json;
    private final long sentWithout;
    private final long answeredWithout;

    /**
     * @param sentWithout the size of the request's body, if that is not there
     * @param answeredWithout the size of the answer's body, if that is not there
     */
    HarEntryWriter(JsonGenerator json, long sentWithout, long answeredWithout) {
        this.json = json;
        this.sentWithout = sentWithout;
        this.answeredWithout = answeredWithout;
    }

    void write(Exchange exchange, String url, Duration took) throws IOException {
        json.writeStartObject();
        json.writeStringField("startedDateTime", exchange.at().toString());
        json.writeNumberField("time", took.toNanos() / 1e6);
        request(exchange.request(), url);
        response(exchange.response());
        json.writeObjectFieldStart("cache");
        json.writeEndObject();
        json.writeObjectFieldStart("timings");
        json.writeNumberField("send", 0);
        json.writeNumberField("wait", took.toNanos() / 1e6);
        json.writeNumberField("receive", 0);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void request(Exchange.Request request, String url) throws IOException {
        json.writeObjectFieldStart("request");
        json.writeStringField("method", request.method());
        json.writeStringField("url", url + request.path() + (request.query().isEmpty() ? "" : "?" + request.query()));
        json.writeStringField("httpVersion", "HTTP/1.1");
        emptyList("cookies", json);
        headers(request.headers(), json);
        emptyList("queryString", json);
        if (!request.body().isEmpty()) {
            json.writeObjectFieldStart("postData");
            text(request.body(), type(request.headers()), "_encoding", json);
            json.writeEndObject();
        }
        json.writeNumberField("headersSize", -1);
        json.writeNumberField("bodySize", request.body().size() + sentWithout);
        json.writeEndObject();
    }

    private void response(Exchange.Response response) throws IOException {
        json.writeObjectFieldStart("response");
        json.writeNumberField("status", response.status());
        json.writeStringField("statusText", "");
        json.writeStringField("httpVersion", "HTTP/1.1");
        emptyList("cookies", json);
        headers(response.headers(), json);
        json.writeObjectFieldStart("content");
        json.writeNumberField("size", response.body().size() + answeredWithout);
        if (answeredWithout == 0) {
            text(response.body(), type(response.headers()), "encoding", json);
        } else {
            json.writeStringField("mimeType", type(response.headers()));
        }
        json.writeEndObject();
        json.writeStringField(
                "redirectURL", Headers.first(response.headers(), "Location").orElse(""));
        json.writeNumberField("headersSize", -1);
        json.writeNumberField("bodySize", response.body().size() + answeredWithout);
        json.writeEndObject();
    }

    private static void headers(Map<String, List<String>> headers, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("headers");
        for (Map.Entry<String, List<String>> header : new TreeMap<>(headers).entrySet()) {
            for (String value : header.getValue()) {
                json.writeStartObject();
                json.writeStringField("name", header.getKey());
                json.writeStringField("value", value);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /** As text where that reads back as the same bytes, else in Base64. */
    private static void text(Body body, String type, String encoding, JsonGenerator json) throws IOException {
        json.writeStringField("mimeType", type);
        String text = decoded(body);
        if (TextBytes.of(text, type).equals(body)) {
            json.writeStringField("text", text);
        } else {
            json.writeStringField("text", Base64.getEncoder().encodeToString(body.toByteArray()));
            json.writeStringField(encoding, "base64");
        }
    }

    private static String decoded(Body body) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(body.toByteArray());
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    private static void emptyList(String name, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        json.writeEndArray();
    }

    private static String type(Map<String, List<String>> headers) {
        return Headers.first(headers, "Content-Type").orElse("");
    }
}
