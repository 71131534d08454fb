package dev.rollcall.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LateTest {
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void isMadeWhenItIsNeededAndOnce() throws Exception {
        Late<Object> late = new Late<>(() -> {
            asked.incrementAndGet();
            return new Object();
        });
        assertThat(late.known()).isEmpty();
        assertThat(asked).hasValue(0);

        List<Callable<Object>> callers = Collections.nCopies(8, late::get);
        ExecutorService threads = Executors.newFixedThreadPool(callers.size());
        try {
            for (Future<Object> each : threads.invokeAll(callers)) {
                assertThat(each.get()).isSameAs(late.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(late.known()).containsSame(late.get());
        assertThat(asked).hasValue(1);
    }

    @Test
    void whoFailsLeavesItToTheNext() {
        Late<String> late = new Late<>(() -> {
            if (asked.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
            }
            return "made";
        });

        assertThatThrownBy(late::get).hasMessage("not yet");
        assertThat(late.known()).isEmpty();
        assertThat(late.get()).isEqualTo("made");
    }
}
