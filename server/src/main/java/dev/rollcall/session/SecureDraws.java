package dev.rollcall.session;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * Numbers that nobody can guess, fetched many at a time: a fresh mock draws thousands of digits, and each would cost a round through
 * the system's generator. For one thread at a time.
 */
final class SecureDraws implements RandomGenerator {
    private static final int BYTES = 1024;

    private final SecureRandom source = new SecureRandom();
    private final ByteBuffer fetched = ByteBuffer.allocate(BYTES).limit(0);

    @Override
    public long nextLong() {
        if (!fetched.hasRemaining()) {
            source.nextBytes(fetched.clear().array());
        }
        return fetched.getLong();
    }
}
