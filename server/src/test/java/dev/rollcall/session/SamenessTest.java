package dev.rollcall.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SamenessTest {
    private final Sameness<UserId> sameness = new Sameness<>();

    @Test
    void givesTheFirstOfEqualOnes() {
        UserId first = sameness.of(new UserId("ada"));

        assertThat(sameness.of(new UserId("ada"))).isSameAs(first);
    }

    @Test
    void forgetsWhatCameLongAgo() {
        UserId first = sameness.of(new UserId("ada"));
        for (int i = 0; i < 1_000; i++) {
            sameness.of(new UserId("other" + i));
        }

        assertThat(sameness.of(new UserId("ada"))).isEqualTo(first).isNotSameAs(first);
    }
}
