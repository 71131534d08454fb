package dev.rollcall.junit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes only when a test moves it. Thread-safe. */
public final class TestClock implements InstantSource {
    /** When every test starts. */
    public static final Instant START = Instant.parse("2026-03-04T05:06:07Z");

    private final Hands hands;

    /** A clock that stands at {@link #START}, for a server of one's own. */
    public TestClock() {
        this(new OwnHands());
    }

    TestClock(Hands hands) {
        this.hands = hands;
    }

    @Override
    public Instant instant() {
        return hands.now();
    }

    /** Lets that much time pass. */
    public void advance(Duration duration) {
        hands.advance(duration);
    }

    /** Lets time pass until then; a clock goes forward only. */
    public void set(Instant moment) {
        hands.set(moment);
    }

    /** What a clock shows, and what moves it. */
    interface Hands {
        Instant now();

        void advance(Duration duration);

        void set(Instant moment);
    }

    private static final class OwnHands implements Hands {
        private Instant now = START;

        @Override
        public synchronized Instant now() {
            return now;
        }

        @Override
        public synchronized void advance(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public synchronized void set(Instant moment) {
            if (moment.isBefore(now)) {
                throw new IllegalArgumentException("A clock goes forward only, from " + now + " not to " + moment);
            }
            now = moment;
        }
    }
}
