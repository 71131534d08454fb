package dev.rollcall.api.rocketchat;

import java.time.Instant;

/**
 * What is left of the calls that one address may make to one operation.
 *
 * @param limit calls per window
 * @param remaining calls left in this window
 * @param reset when the window ends
 * @param secondsToWait until then, rounded up
 * @param exceeded whether this very call was one too many
 */
record Quota(int limit, int remaining, Instant reset, long secondsToWait, boolean exceeded) {}
