package dev.rollcall.proxy;

import dev.rollcall.contract.Body;

/**
 * A body that has passed, still in its content coding.
 *
 * @param bytes a copy, empty if the body was too large to be kept
 * @param size how many bytes have passed
 * @param isWhole whether the copy is the body from its first to its last byte
 */
public record PassedBody(Body bytes, long size, boolean isWhole) {}
