package dev.rollcall.api.rocketchat;

/**
 * A second factor, as a caller sends it.
 *
 * @param code empty if none was sent
 * @param method which factor the code is for, empty if the caller leaves that to the server
 */
record Proof(String code, String method) {}
