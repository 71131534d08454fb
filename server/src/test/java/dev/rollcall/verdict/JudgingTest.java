package dev.rollcall.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class JudgingTest {
    private final Judging judging = new Judging(List.of(Shop.CONTRACT), true);
    private final AtomicInteger judged = new AtomicInteger();

    private Case one() {
        return new Case(judged::incrementAndGet);
    }

    @Test
    void whoComesWhenTooManyWaitJudgesHisOwn() {
        for (int i = 0; i < 256; i++) {
            judging.submit(one());
        }

        assertThat(judged).hasValue(0);
        judging.submit(one());
        assertThat(judged).hasValue(1);
    }

    @Test
    void whereThereIsOneProcessorEverybodyJudgesHisOwn() {
        Judging alone = new Judging(List.of(Shop.CONTRACT), false);
        alone.start();

        alone.submit(one());

        assertThat(judged).hasValue(1);
        alone.close();
    }

    @Test
    void oneThreadJudgesUntilTheEnd() {
        CompletableFuture<Thread> judge = new CompletableFuture<>();
        judging.start();
        judging.submit(new Case(() -> judge.complete(Thread.currentThread())));

        Thread thread = judge.join();
        judging.close();

        assertThat(thread.isDaemon()).isTrue();
        assertThat(thread.isAlive()).isFalse();
        judging.submit(one());
        assertThat(judged).hasValue(0);
    }

    @Test
    void theThreadGoesOnWhateverACaseFailsBy() {
        CompletableFuture<Void> next = new CompletableFuture<>();
        judging.start();
        judging.submit(new Case(() -> {
            throw new AssertionError("nobody expects this");
        }));
        judging.submit(new Case(() -> {
            throw new IllegalStateException("nor this");
        }));
        judging.submit(new Case(() -> next.complete(null)));

        next.join();

        judging.close();
    }

    @Test
    void aCaseIsJudgedOnceByWhoeverComesFirst() {
        Case waiting = one();
        judging.submit(waiting);

        waiting.settle();
        waiting.settle();
        judging.start();
        CompletableFuture<Void> last = new CompletableFuture<>();
        judging.submit(new Case(() -> last.complete(null)));
        last.join();

        assertThat(judged).hasValue(1);
        judging.close();
    }

    @Test
    void nobodyJudgesByAContractThatIsNotThere() {
        assertThat(judging.by("shop")).isPresent();
        assertThat(judging.by("other")).isEmpty();
        assertThat(Judging.none().by("shop")).isEmpty();
    }
}
