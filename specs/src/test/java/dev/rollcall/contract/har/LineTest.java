package dev.rollcall.contract.har;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineTest {
    private final List<Integer> told = new ArrayList<>();

    @Test
    void whatIsPutIsToldInItsOrderByTheThreadThatPutsIt() {
        Thread here = Thread.currentThread();
        List<Thread> tellers = new ArrayList<>();

        try (Line line = new Line(4, 1_000)) {
            for (int i = 0; i < 2_000; i++) {
                int number = i;
                line.put(1, () -> () -> {
                    told.add(number);
                    tellers.add(Thread.currentThread());
                });
            }
            line.finish();
        }

        assertThat(told)
                .containsExactlyElementsOf(IntStream.range(0, 2_000).boxed().toList());
        assertThat(tellers).containsOnly(here);
    }

    @Test
    void noMoreThanWhatMayWaitIsHeldAndOneThatIsTooLargeIsToldAtOnce() {
        AtomicInteger held = new AtomicInteger();
        List<Integer> most = new ArrayList<>();

        try (Line line = new Line(3, 10)) {
            for (int weight : new int[] {4, 4, 4, 50, 1, 11, 3}) {
                held.addAndGet(weight);
                line.put(weight, () -> () -> held.addAndGet(-weight));
                most.add(held.get());
            }
        }

        assertThat(most).allMatch(weight -> weight <= 10);
    }

    @Test
    void aFailureIsThrownWhenItsTurnComes() {
        try (Line line = new Line(3, 1_000)) {
            assertThatThrownBy(() -> {
                        line.put(1, () -> () -> told.add(1));
                        line.put(1, () -> {
                            throw new StackOverflowError("deep");
                        });
                        line.put(1, () -> () -> told.add(3));
                        line.finish();
                    })
                    .isInstanceOf(StackOverflowError.class);
        }

        assertThat(told).containsExactly(1);
    }
}
