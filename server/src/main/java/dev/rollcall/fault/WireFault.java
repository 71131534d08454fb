package dev.rollcall.fault;

import java.util.Map;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/** A fault of the wire: the product has answered, and this is what becomes of its answer. */
public sealed interface WireFault extends Fault {
    /** One that happens to a body, and so to no answer without one. */
    sealed interface OfBody extends WireFault {
        @Override
        default boolean concerns(Aim aim, Occasion call) {
            return call.hasBody() && aim.fits(call);
        }
    }

    /** Lets it happen. */
    void act(Wire wire, RandomGenerator dice);

    /**
     * The answer comes later.
     *
     * @param pause how much
     */
    record Latency(Pause pause) implements WireFault {
        /** How it is called. */
        public static final String KIND = "latency";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> parameters() {
            return pause.parameters();
        }

        @Override
        public boolean isByChance() {
            return pause.isByChance();
        }

        @Override
        public void act(Wire wire, RandomGenerator dice) {
            wire.holdBack(pause.draw(dice));
        }
    }

    /**
     * The answer comes in small pieces.
     *
     * @param bytesPerSecond how fast, head included
     */
    record SlowDrip(int bytesPerSecond) implements WireFault {
        /** How it is called. */
        public static final String KIND = "slow-drip";

        public SlowDrip {
            if (bytesPerSecond < 1) {
                throw new IllegalArgumentException("A drip needs a byte per second at least");
            }
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> parameters() {
            return Map.of(FaultParameter.BYTES_PER_SECOND, String.valueOf(bytesPerSecond));
        }

        @Override
        public void act(Wire wire, RandomGenerator dice) {
            wire.drip(bytesPerSecond);
        }
    }

    /** The connection is reset instead of an answer. */
    record ConnectionReset() implements WireFault {
        /** How it is called. */
        public static final String KIND = "connection-reset";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void act(Wire wire, RandomGenerator dice) {
            wire.reset();
        }
    }

    /** The connection ends without an answer. */
    record EmptyAnswer() implements WireFault {
        /** How it is called. */
        public static final String KIND = "empty-answer";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void act(Wire wire, RandomGenerator dice) {
            wire.hangUp();
        }
    }

    /**
     * The connection ends within the body.
     *
     * @param bytes how many of the body are sent; half of them if empty, never all
     */
    record TruncatedBody(OptionalInt bytes) implements OfBody {
        /** How it is called. */
        public static final String KIND = "truncated-body";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> parameters() {
            return bytes.isPresent() ? Map.of(FaultParameter.BYTES, String.valueOf(bytes.getAsInt())) : Map.of();
        }

        @Override
        public void act(Wire wire, RandomGenerator dice) {
            wire.cutAfter(bytes);
        }
    }

    /**
     * What comes is no HTTP.
     *
     * @param bytes how many of it
     */
    record Garbage(int bytes) implements WireFault {
        /** How it is called. */
        public static final String KIND = "garbage";

        public Garbage {
            if (bytes < 1) {
                throw new IllegalArgumentException("Garbage has a byte at least");
            }
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> parameters() {
            return Map.of(FaultParameter.BYTES, String.valueOf(bytes));
        }

        @Override
        public boolean isByChance() {
            return true;
        }

        @Override
        public void act(Wire wire, RandomGenerator dice) {
            byte[] garbage = new byte[bytes];
            dice.nextBytes(garbage);
            // No client may take the first byte for the H of a status line.
            garbage[0] |= (byte) 0x80;
            wire.garble(garbage);
        }
    }

    /**
     * The body is labelled as something that it is not.
     *
     * @param contentType the label
     */
    record WrongContentType(String contentType) implements OfBody {
        /** How it is called. */
        public static final String KIND = "wrong-content-type";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, String> parameters() {
            return Map.of(FaultParameter.CONTENT_TYPE, contentType);
        }

        @Override
        public void act(Wire wire, RandomGenerator dice) {
            wire.label(contentType);
        }
    }

    /** A proxy in between answers that it cannot reach the product. */
    record ProxyUnavailable() implements WireFault {
        /** How it is called. */
        public static final String KIND = "proxy-unavailable";

        private static final int STATUS = 503;
        private static final Map<String, String> HEADERS =
                Map.of("Content-Type", "text/html; charset=utf-8", "Retry-After", "30", "Server", "gateway");
        private static final String PAGE = """
                <!doctype html>
                <title>503 Service Unavailable</title>
                <h1>503 Service Unavailable</h1>
                <p>The gateway cannot reach the server behind it. Please try again in half a minute.</p>
                """;

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void act(Wire wire, RandomGenerator dice) {
            wire.answerInstead(STATUS, HEADERS, PAGE);
        }
    }
}
