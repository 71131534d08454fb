package dev.rollcall.suite.clients;

import java.net.URI;
import java.util.Map;

/** What is left of an HTTP client when it only has to send. It keeps cookies by itself. */
interface Sender {

    /**
     * Sends a request and reads its answer.
     *
     * @param headers without those that a client knows best, such as its length
     * @param body empty if there is none
     */
    Said send(String method, URI target, Map<String, String> headers, String body);

    /**
     * An answer.
     *
     * @param status such as 200
     * @param body as text
     */
    record Said(int status, String body) {}
}
