package dev.rollcall.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How one and the same exchange may be dressed up, as the contract's {@code info} says: a method that a header or a form
 * field overrides ({@code x-method-override}), JSON that is wrapped in the call of a function ({@code x-jsonp}). Each is
 * empty where the product does not have it.
 *
 * @param header names the method that is meant, whatever was sent but OPTIONS
 * @param field names the method in the form of a POST
 * @param callback the query parameter that names the function
 */
record Disguises(String header, String field, String callback) {
    private static final String FORM = "application/x-www-form-urlencoded";

    static Disguises of(JsonNode info) {
        return new Disguises(
                info.path("x-method-override").path("header").asText(),
                info.path("x-method-override").path("form").asText(),
                info.path("x-jsonp").path("query").asText());
    }

    /** The exchange as it was meant: the form that named the method is gone, and so is the function around the answer. */
    Exchange takenOff(Exchange exchange) {
        Exchange.Request request = meant(exchange.request());
        Exchange.Response response = unwrapped(exchange.request(), exchange.response());
        return new Exchange(exchange.contract(), exchange.at(), request, response);
    }

    private Exchange.Request meant(Exchange.Request sent) {
        // A preflight is answered before anybody looks for another method.
        boolean fixed = header.isEmpty() || sent.method().equals("OPTIONS");
        Optional<String> named = fixed ? Optional.empty() : Headers.first(sent.headers(), header);
        if (named.isPresent()) {
            return with(named.get(), sent.headers(), sent.body(), sent);
        }
        Optional<String> inForm = field.isEmpty() || !isForm(sent)
                ? Optional.empty()
                : last(sent.body().utf8(), field);
        return inForm.map(method -> with(method, untyped(sent.headers()), Body.EMPTY, sent))
                .orElse(sent);
    }

    private static Exchange.Request with(
            String method, Map<String, List<String>> headers, Body body, Exchange.Request sent) {
        return new Exchange.Request(method.toUpperCase(Locale.ROOT), sent.path(), sent.query(), headers, body);
    }

    private static boolean isForm(Exchange.Request sent) {
        String type = Headers.first(sent.headers(), "Content-Type").orElse(FORM);
        return sent.method().equals("POST") && type.toLowerCase(Locale.ROOT).startsWith(FORM);
    }

    private static Map<String, List<String>> untyped(Map<String, List<String>> headers) {
        Map<String, List<String>> others = new LinkedHashMap<>(headers);
        others.keySet().removeIf("Content-Type"::equalsIgnoreCase);
        return others;
    }

    private Exchange.Response unwrapped(Exchange.Request sent, Exchange.Response answered) {
        Optional<String> function = callback.isEmpty() ? Optional.empty() : last(sent.query(), callback);
        String text = function.isEmpty() ? "" : answered.body().utf8();
        String opening = function.orElse("") + "(";
        if (function.isEmpty() || !text.startsWith(opening) || !text.endsWith(")")) {
            return answered;
        }
        String json = text.substring(opening.length(), text.length() - 1);
        return new Exchange.Response(
                answered.status(), answered.headers(), Body.of(json.getBytes(StandardCharsets.UTF_8)));
    }

    /** The value of a name in {@code a=1&b=2}; of doubled names the last counts. */
    private static Optional<String> last(String pairs, String name) {
        Optional<String> last = Optional.empty();
        for (String pair : pairs.split("&", -1)) {
            int end = pair.indexOf('=');
            if (end >= 0 && decoded(pair.substring(0, end)).equals(name)) {
                last = Optional.of(decoded(pair.substring(end + 1)));
            }
        }
        return last;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
