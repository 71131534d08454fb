package dev.rollcall.session;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Where ids and tokens come from: by seed the same ones every time, without a seed nobody can guess them. Thread-safe. */
public final class Chance {
    private RandomGenerator source;

    private Chance(RandomGenerator source) {
        this.source = source;
    }

    /**
     * How far chance that repeats itself has come.
     *
     * @param seed where it began
     * @param drawn how many numbers were drawn since
     */
    public record State(long seed, long drawn) {
        public State {
            if (drawn < 0) {
                throw new IllegalArgumentException("Numbers are drawn or not: " + drawn + " of them cannot be");
            }
        }
    }

    /** Chance that repeats itself. */
    public static Chance seeded(long seed) {
        return at(Optional.of(new State(seed, 0)));
    }

    /** Chance that repeats itself, but not the one of another name. */
    public static Chance seeded(long seed, String name) {
        return seeded(seedOf(seed, name));
    }

    /** A seed of its own for a name: of 53 bits, so that it stays the same in programs that read numbers as JavaScript does. */
    public static long seedOf(long seed, String name) {
        byte[] all = (seed + " " + name).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all);
            return ByteBuffer.wrap(digest).getLong() >>> 11;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Chance that does not. */
    public static Chance unpredictable() {
        return at(Optional.empty());
    }

    /** Chance that goes on from there; unpredictable if that is nowhere. */
    public static Chance at(Optional<State> state) {
        return new Chance(source(state));
    }

    private static RandomGenerator source(Optional<State> state) {
        return state.<RandomGenerator>map(Draws::new).orElseGet(SecureDraws::new);
    }

    /** How far it has come; empty if nobody can tell what comes next. */
    public synchronized Optional<State> state() {
        return source instanceof Draws draws ? Optional.of(draws.state()) : Optional.empty();
    }

    /** Goes on from there instead, for everybody who draws from it. */
    public synchronized void goOnFrom(Optional<State> state) {
        source = source(state);
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
