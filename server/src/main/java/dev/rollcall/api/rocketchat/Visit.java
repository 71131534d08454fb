package dev.rollcall.api.rocketchat;

/**
 * From where somebody calls.
 *
 * @param address of the peer
 * @param userAgent as sent, empty if none was
 * @param host the {@code Host} header
 */
record Visit(String address, String userAgent, String host) {}
