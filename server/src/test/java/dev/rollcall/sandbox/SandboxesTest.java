package dev.rollcall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rollcall.session.Chance;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SandboxesTest {
    private static final Instant NOON = Instant.parse("2024-02-29T12:00:00Z");
    private static final Duration IDLE = Duration.ofMinutes(10);
    private static final SandboxName MINE = new SandboxName("mine");
    private static final SandboxName YOURS = new SandboxName("yours");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final InstantSource clock = now::get;
    private final Sandboxes sandboxes = new Sandboxes(name -> fresh(), clock, new SandboxLimits(2, IDLE));

    private Sandbox fresh() {
        return new Sandbox(clock, Chance.seeded(1), Settings.defaults());
    }

    @Test
    void aNameMeansTheSameSandboxEveryTime() {
        Sandbox mine = sandboxes.named(MINE);

        assertThat(sandboxes.named(MINE)).isSameAs(mine).isNotSameAs(sandboxes.named(YOURS));
        assertThat(sandboxes.named(SandboxName.DEFAULT)).isSameAs(sandboxes.byDefault());
    }

    @Test
    void ofTwoFirstUsesAtOnceTheFirstToFinishStays() {
        List<Sandbox> firstToFinish = new ArrayList<>();
        List<Sandboxes> self = new ArrayList<>();
        AtomicInteger made = new AtomicInteger();
        // While one sandbox is being filled another caller needs it: the one call stands within the other.
        Sandboxes racing = new Sandboxes(
                name -> {
                    if (made.getAndIncrement() == 1) {
                        firstToFinish.add(self.get(0).named(MINE));
                    }
                    return fresh();
                },
                clock,
                new SandboxLimits(2, IDLE));
        self.add(racing);

        Sandbox slower = racing.named(MINE);

        assertThat(made).hasValue(3);
        assertThat(firstToFinish).containsExactly(slower);
        assertThat(racing.named(MINE)).isSameAs(slower);
    }

    @Test
    void whatWasNotUsedForTheLongestTimeGoesFirstAlsoWhenTheClockStands() {
        Sandbox mine = sandboxes.named(MINE);
        Sandbox yours = sandboxes.named(YOURS);
        sandboxes.named(MINE);

        sandboxes.named(new SandboxName("third"));

        assertThat(sandboxes.named(MINE)).isSameAs(mine);
        assertThat(sandboxes.named(YOURS)).isNotSameAs(yours);
    }

    @Test
    void whatIsIdleForLongerThanTheLimitGoes() {
        Sandbox mine = sandboxes.named(MINE);
        now.set(NOON.plus(IDLE));
        assertThat(sandboxes.named(MINE)).isSameAs(mine);

        now.set(NOON.plus(IDLE).plus(IDLE).plusMillis(1));

        assertThat(sandboxes.named(MINE)).isNotSameAs(mine);
    }

    @Test
    void everySandboxIsGreetedOnceNowOrLater() {
        Sandbox mine = sandboxes.named(MINE);
        List<Sandbox> greeted = new ArrayList<>();

        sandboxes.greet(greeted::add);

        Sandbox yours = sandboxes.named(YOURS);
        sandboxes.named(MINE);
        assertThat(greeted).containsExactly(sandboxes.byDefault(), mine, yours);
    }

    @Test
    void itsClockGoesForwardOnly() {
        SandboxClock its = sandboxes.named(MINE).clock();
        its.advance(Duration.ofDays(1));
        its.advance(Duration.ofHours(1));

        assertThat(its.instant()).isEqualTo("2024-03-01T13:00:00Z");
        assertThatThrownBy(() -> its.advance(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsWithoutMakingAndTellsWhenEachWasUsedLast() {
        assertThat(sandboxes.find(MINE)).isEmpty();
        Sandbox mine = sandboxes.named(MINE);
        now.set(NOON.plusSeconds(5));

        assertThat(sandboxes.find(MINE)).containsSame(mine);
        assertThat(sandboxes.find(SandboxName.DEFAULT)).containsSame(sandboxes.byDefault());
        assertThat(sandboxes.names())
                .containsExactly(Map.entry("default", NOON.plusSeconds(5)), Map.entry("mine", NOON.plusSeconds(5)));
    }

    @Test
    void makesNoSecondOneOfAName() {
        Sandbox mine = sandboxes.create(MINE, SandboxOrder.plain()).orElseThrow();

        assertThat(sandboxes.create(MINE, SandboxOrder.plain())).isEmpty();
        assertThat(sandboxes.create(SandboxName.DEFAULT, SandboxOrder.plain())).isEmpty();
        assertThat(sandboxes.named(MINE)).isSameAs(mine);
    }

    @Test
    void aNameThatWasDroppedMeansAnotherSandbox() {
        Sandbox mine = sandboxes.named(MINE);

        assertThat(sandboxes.drop(MINE)).isTrue();
        assertThat(sandboxes.drop(MINE)).isFalse();
        assertThat(sandboxes.names()).containsOnlyKeys("default");
        assertThat(sandboxes.named(MINE)).isNotSameAs(mine);
        assertThatThrownBy(() -> sandboxes.drop(SandboxName.DEFAULT)).hasMessageContaining("reset it instead");
    }

    @Test
    void limitsLetSomethingLive() {
        assertThatThrownBy(() -> new SandboxLimits(0, IDLE)).hasMessageContaining("at least one sandbox");
        assertThatThrownBy(() -> new SandboxLimits(1, Duration.ZERO)).hasMessageContaining("idle for some time");
    }
}
