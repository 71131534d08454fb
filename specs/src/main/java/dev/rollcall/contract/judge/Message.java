package dev.rollcall.contract.judge;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Headers;
import java.util.List;
import java.util.Map;

/**
 * What both messages of an exchange have.
 *
 * @param headers by name, in no particular case
 * @param body the body
 */
record Message(Map<String, List<String>> headers, Body body) {

    static Message of(Exchange.Request request) {
        return new Message(request.headers(), request.body());
    }

    static Message of(Exchange.Response response) {
        return new Message(response.headers(), response.body());
    }

    /** Every value of the header, whatever the case of its name. */
    List<String> header(String name) {
        return Headers.values(headers, name);
    }
}
