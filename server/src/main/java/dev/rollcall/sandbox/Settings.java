package dev.rollcall.sandbox;

/**
 * What whoever starts the mock may choose about the behaviour of the products.
 *
 * @param rateLimits whether the products refuse callers that ask too often
 */
public record Settings(boolean rateLimits) {

    /** The same with rate limits on or off. */
    public Settings withRateLimits(boolean on) {
        return new Settings(on);
    }
}
