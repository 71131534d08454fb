package dev.rollcall.session;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Where ids and tokens come from: by seed the same ones every time, without a seed nobody can guess them. Thread-safe. */
public final class Chance {
    private final RandomGenerator source;

    private Chance(RandomGenerator source) {
        this.source = source;
    }

    /** Chance that repeats itself. */
    public static Chance seeded(long seed) {
        return new Chance(new Random(seed));
    }

    /** Chance that repeats itself, but not the one of another name. */
    public static Chance seeded(long seed, String name) {
        byte[] all = (seed + " " + name).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all);
            return seeded(ByteBuffer.wrap(digest).getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Chance that does not. */
    public static Chance unpredictable() {
        return new Chance(new SecureRandom());
    }

    /**
     * A text of that many characters, each from the alphabet.
     *
     * @param alphabet the characters to choose from, at least one
     * @param length how many characters
     */
    public synchronized String text(String alphabet, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(source.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    /** A text of that many lower-case hexadecimal digits. */
    public String hex(int digits) {
        return text("0123456789abcdef", digits);
    }

    /** A number from 0 on, less than the bound. */
    public synchronized int below(int bound) {
        return source.nextInt(bound);
    }
}
