package dev.rollcall.suite.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.contract.Body;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Exchange.Request;
import dev.rollcall.contract.Exchange.Response;
import dev.rollcall.contract.Headers;
import dev.rollcall.contract.Violation.Side;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One side of a conformant exchange, with what the contract says of it.
 *
 * @param exchange conformant
 * @param side which of its messages is to be corrupted
 * @param operation the operation's node in the contract
 */
record Message(Exchange exchange, Side side, ContractNode operation) {

    Map<String, List<String>> headers() {
        return side == Side.REQUEST
                ? exchange.request().headers()
                : exchange.response().headers();
    }

    Body body() {
        return side == Side.REQUEST
                ? exchange.request().body()
                : exchange.response().body();
    }

    /** The media type without parameters, empty if none is told. */
    String mediaType() {
        return Headers.mediaType(headers());
    }

    /** What the contract says of this message: the request's body or the response of this status. */
    ContractNode rule() {
        return side == Side.REQUEST
                ? operation.member("requestBody")
                : operation
                        .member("responses")
                        .member(String.valueOf(exchange.response().status()));
    }

    /** The schema of the body; it does not exist if there is none. */
    ContractNode schema() {
        return rule().member("content").member(mediaType()).member("schema");
    }

    boolean isJson() {
        return !body().isEmpty() && mediaType().equals("application/json") && schema().exists();
    }

    boolean isXml() {
        return !body().isEmpty() && mediaType().equals("application/xml") && schema().exists();
    }

    JsonNode json() {
        return Json.read(body());
    }

    /** The same exchange with another body on this side. */
    Exchange with(byte[] bytes) {
        return with(headers(), Body.of(bytes));
    }

    /** The same exchange with another text as the body on this side. */
    Exchange with(String text) {
        return with(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same exchange with other headers on this side. */
    Exchange withHeaders(Consumer<Map<String, List<String>>> change) {
        Map<String, List<String>> changed = new LinkedHashMap<>(headers());
        change.accept(changed);
        return with(changed, body());
    }

    Exchange withRequest(String method, String path, String query) {
        Request sent = exchange.request();
        return with(new Request(method, path, query, sent.headers(), sent.body()), exchange.response());
    }

    Exchange withStatus(int status) {
        Response answered = exchange.response();
        return with(exchange.request(), new Response(status, answered.headers(), answered.body()));
    }

    Exchange with(Map<String, List<String>> headers, Body body) {
        Request sent = exchange.request();
        return side == Side.REQUEST
                ? with(new Request(sent.method(), sent.path(), sent.query(), headers, body), exchange.response())
                : with(sent, new Response(exchange.response().status(), headers, body));
    }

    private Exchange with(Request request, Response response) {
        return new Exchange(exchange.contract(), exchange.at(), request, response);
    }
}
