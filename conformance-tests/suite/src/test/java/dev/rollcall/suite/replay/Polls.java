package dev.rollcall.suite.replay;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Callers who ask for the same lists again and again, whatever others do meanwhile. */
final class Polls {
    private static final Pattern LIST = Pattern.compile("/Session\\?|/sessions(/list|$)");
    private static final int POLLED = 6;

    private final RandomCalls calls;
    private final Deque<Call> polled = new ArrayDeque<>();

    Polls(RandomCalls calls) {
        this.calls = calls;
    }

    /** Something new, or a list that somebody got lately. */
    Call next(Random random, Secrets secrets) {
        return polled.isEmpty() || random.nextInt(3) == 0
                ? calls.next(random, secrets)
                : RandomCalls.any(List.copyOf(polled), random);
    }

    /** Remembers what an answer gave away, and which lists to ask for again. */
    void learn(Call call, Answer answer, Secrets secrets) {
        calls.learn(answer, secrets);
        polled.remove(call);
        if (LIST.matcher(call.target()).find() && call.method().equals("GET") && answer.status() == 200) {
            polled.addLast(call);
        }
        if (polled.size() > POLLED) {
            polled.removeFirst();
        }
    }
}
