package dev.rollcall.api;

/**
 * Somebody who can log in to a fresh mock.
 *
 * @param user the name to log in with
 * @param password in clear
 * @param token a token that works from the start, empty if there is none
 * @param role what the account may do, in a few words
 * @param secondFactor what it is asked for besides the password, empty if nothing
 */
public record ReadyAccount(String user, String password, String token, String role, String secondFactor) {}
