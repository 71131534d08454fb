package dev.rollcall.contract.judge;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What both messages of an exchange have. Immutable. */
final class Message {
    /** The names of the headers, in no particular case, and their values at the same places: a contract asks for many of them. */
    private final String[] names;

    private final List<List<String>> values;
    private final Body body;

    private Message(Map<String, List<String>> headers, Body body) {
        this.names = new String[headers.size()];
        this.values = new ArrayList<>(headers.size());
        this.body = body;
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            names[values.size()] = header.getKey();
            values.add(header.getValue());
        }
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
        List<String> found = List.of();
        for (int i = 0; i < names.length; i++) {
            if (names[i].equalsIgnoreCase(name)) {
                found = found.isEmpty() ? values.get(i) : both(found, values.get(i));
            }
        }
        return found;
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
