package dev.rollcall.contract.judge;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Headers;
import java.util.List;
import java.util.Map;

/** What both messages of an exchange have. Immutable. */
final class Message {
    /** In a row: a contract asks for many of them. */
    private final List<Map.Entry<String, List<String>>> headers;

    private final Body body;

    private Message(Map<String, List<String>> headers, Body body) {
        this.headers = List.copyOf(headers.entrySet());
        this.body = body;
    }

    static Message of(Exchange.Request request) {
        return new Message(request.headers(), request.body());
    }

    static Message of(Exchange.Response response) {
        return new Message(response.headers(), response.body());
    }

    Body body() {
        return body;
    }

    /** Every value of the header, whatever the case of its name. */
    List<String> header(String name) {
        return Headers.values(headers, name);
    }
}
