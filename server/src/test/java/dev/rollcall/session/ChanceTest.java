package dev.rollcall.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class ChanceTest {
    @Test
    void seedAndNameDecideTogether() {
        String mine = Chance.seeded(1, "mine").hex(16);

        assertThat(Chance.seeded(1, "mine").hex(16)).isEqualTo(mine);
        assertThat(Chance.seeded(2, "mine").hex(16)).isNotEqualTo(mine);
        assertThat(Chance.seeded(1, "yours").hex(16)).isNotEqualTo(mine);
        assertThat(Chance.seeded(1).hex(16)).isNotEqualTo(mine);
    }

    /** Written down, since every Java must draw the same. */
    @Test
    void aSeedMeansTheSameNumbersEverywhere() {
        Chance chance = Chance.seeded(42);

        assertThat(chance.hex(32)).isEqualTo("9220f342c3cee10d131a53867f1af019");
        assertThat(chance.below(1_000)).isEqualTo(196);
    }

    @Test
    void itGoesOnFromWhereAnotherOneIs() {
        Chance first = Chance.seeded(42);
        first.hex(1_000);
        Chance second = Chance.at(first.state());

        assertThat(first.state()).contains(new Chance.State(42, 1_000));
        assertThat(second.hex(100)).isEqualTo(first.hex(100));
        assertThat(second.state()).isEqualTo(first.state());
    }

    @Test
    void everyNumberBelowABoundComesAboutAsOftenAsTheOthers() {
        Chance chance = Chance.seeded(1);
        AtomicIntegerArray seen = new AtomicIntegerArray(55);

        for (int i = 0; i < 55_000; i++) {
            seen.incrementAndGet(chance.below(55));
        }

        for (int i = 0; i < seen.length(); i++) {
            assertThat(seen.get(i)).isBetween(850, 1_150);
        }
    }

    @Test
    void neighbouringSeedsAreNotTheSameNumbersOneStepApart() {
        Chance later = Chance.seeded(1);
        later.below(2);

        assertThat(Chance.seeded(2).hex(16)).isNotEqualTo(later.hex(16));
        assertThat(Chance.seeded(0x9E37_79B9_7F4A_7C16L).hex(16)).isNotEqualTo(later.hex(16));
    }

    @Test
    void nobodyKnowsHowFarUnpredictableChanceHasCome() {
        Chance chance = Chance.unpredictable();

        assertThat(chance.state()).isEmpty();
        assertThat(chance.hex(32)).isNotEqualTo(chance.hex(32));
        chance.goOnFrom(Optional.of(new Chance.State(42, 0)));
        assertThat(chance.hex(32)).isEqualTo(Chance.seeded(42).hex(32));
    }

    @Test
    void thereIsNothingBelowZeroAndNothingBeforeTheFirst() {
        assertThatThrownBy(() -> Chance.seeded(1).below(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Chance.State(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
