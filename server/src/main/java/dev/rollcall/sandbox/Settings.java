package dev.rollcall.sandbox;

/**
 * What whoever starts the mock may choose about the behaviour of the products.
 *
 * @param rateLimits whether the products refuse callers that ask or guess too often
 * @param licensed whether the products have the licences that their session APIs need
 */
public record Settings(boolean rateLimits, boolean licensed) {

    /** The same with rate limits on or off. */
    public Settings withRateLimits(boolean on) {
        return new Settings(on, licensed);
    }

    /** The same with or without licences. */
    public Settings withLicence(boolean on) {
        return new Settings(rateLimits, on);
    }
}
