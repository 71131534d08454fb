package dev.rollcall.suite.replay;

import java.util.Comparator;

/** A call and what came back, in few bytes: a million of them are kept. */
public record Exchanged(int round, Call call, long turn, String fingerprint) {
    public static final Comparator<Exchanged> IN_ORDER =
            Comparator.comparingInt(Exchanged::round).thenComparingLong(Exchanged::turn);

    public static Exchanged of(int round, Call call, Answer answer) {
        return new Exchanged(round, call, answer.turn(), answer.fingerprint());
    }
}
