package dev.rollcall.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A second factor that would be accepted now.
 *
 * @param method what kind it is, in the product's word, e.g. {@code totp} or {@code email}
 * @param code as it is typed
 * @param until when it stops being good; null if it stays good until it is used
 */
public record ReadyCode(
        String method, String code, @Nullable Instant until) {}
