package dev.rollcall.contract.har;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Recordings for tests. */
final class Har {
    private Har() {}

    /** A recording of these entries, each as JSON. */
    static String of(String... entries) {
        return "{\"log\":{\"version\":\"1.2\",\"pages\":[],\"entries\":[" + String.join(",", entries)
                + "],\"_odd\":{\"a\":[1,{}]}}}";
    }

    /** An entry with members in single quotes for double ones. */
    static String entry(String method, String url, String request, int status, String response) {
        return """
                {"startedDateTime":"2026-03-04T05:06:07.008+01:00","time":3,
                 "request":{"method":"%s","url":"%s","httpVersion":"HTTP/1.1"%s},
                 "response":{"status":%d,"statusText":""%s},"cache":{},"timings":{}}
                """.formatted(method, url, request.replace('\'', '"'), status, response.replace('\'', '"'));
    }

    static String get(String url, int status, String json) {
        return entry("GET", url, ",'headers':[]", status, """
                ,"headers":[{"name":"Content-Type","value":"application/json"}],\
                "content":{"size":%d,"mimeType":"application/json","text":"%s"}""".formatted(json.length(), json.replace("\"", "\\\"")));
    }

    static InputStream stream(String har) {
        return new ByteArrayInputStream(har.getBytes(StandardCharsets.UTF_8));
    }

    static List<HarEntry> read(String har) throws IOException {
        List<HarEntry> entries = new ArrayList<>();
        HarReader.read(stream(har), true, entry -> entries.add(entry.whole()));
        return entries;
    }

    static HarEntry only(String entry) throws IOException {
        return read(of(entry)).get(0);
    }
}
