package dev.rollcall.suite.replay;

import java.util.Random;

/** What callers of one product do when they do anything. */
interface RandomCalls {

    /** The next call of somebody who knows these secrets. */
    Call next(Random random, Secrets secrets);

    /** Remembers what an answer gave away. */
    void learn(Answer answer, Secrets secrets);
}
