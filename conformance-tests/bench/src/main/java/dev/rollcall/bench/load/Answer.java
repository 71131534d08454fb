package dev.rollcall.bench.load;

/**
 * What a server said.
 *
 * @param status the HTTP status
 * @param contentType what it says that the body is; empty if it does not
 * @param body the body
 */
public record Answer(int status, String contentType, String body) {}
