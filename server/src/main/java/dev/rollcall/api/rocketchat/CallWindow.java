package dev.rollcall.api.rocketchat;

import java.time.Instant;
import java.util.Map;

/**
 * The calls of one operation that count against the limit.
 *
 * @param ends until when they count
 * @param calls how many there were, by address; grows
 */
record CallWindow(Instant ends, Map<String, Integer> calls) {}
