package dev.rollcall.session;

import static org.assertj.core.api.Assertions.assertThat;

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
}
