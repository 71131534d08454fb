package dev.rollcall.session;

import java.nio.ByteBuffer;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * Numbers that nobody can guess, fetched many at a time: a fresh mock draws thousands of digits, and each would cost a round through
 * the system's generator. For one thread at a time.
 */
final class SecureDraws implements RandomGenerator {
    private static final int BYTES = 1024;

    private final SecureRandom source = source();
    private ByteBuffer fetched = ByteBuffer.allocate(0);

    /** Where there is one, the system's own: what Java takes by default sends all of it through a hash once more. */
    private static SecureRandom source() {
        try {
            return SecureRandom.getInstance("NativePRNGNonBlocking");
        } catch (NoSuchAlgorithmException e) {
            return new SecureRandom();
        }
    }

    @Override
    public int nextInt() {
        return fetched(Integer.BYTES).getInt();
    }

    @Override
    public long nextLong() {
        return fetched(Long.BYTES).getLong();
    }

    private ByteBuffer fetched(int bytes) {
        if (fetched.remaining() < bytes) {
            fetched = ByteBuffer.wrap(source.generateSeed(BYTES));
        }
        return fetched;
    }
}
