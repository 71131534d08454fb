package dev.rollcall.api;

import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Turns;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/**
 * The turns of several products at once. They are taken in the order of the list, which is the same for everybody: two who
 * take them never wait for each other.
 */
final class HeldTurns {
    private final Sandbox sandbox;
    private final List<MockedApi<?>> apis;

    private HeldTurns(Sandbox sandbox, List<MockedApi<?>> apis) {
        this.sandbox = sandbox;
        this.apis = apis;
    }

    static HeldTurns of(Sandbox sandbox, List<MockedApi<?>> apis) {
        return new HeldTurns(sandbox, apis);
    }

    /** Does something while no caller sees the state of these products. */
    void during(Runnable step) {
        during(() -> {
            step.run();
            return true;
        });
    }

    /** The same with a result. */
    <T> T during(Supplier<T> step) {
        Deque<Turns.Turn> held = new ArrayDeque<>();
        try {
            apis.forEach(api -> held.push(sandbox.turns(api.contract().name()).take()));
            held.forEach(Turns.Turn::changing);
            return step.get();
        } finally {
            held.forEach(Turns.Turn::end);
        }
    }
}
