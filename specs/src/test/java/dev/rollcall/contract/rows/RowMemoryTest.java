package dev.rollcall.contract.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Body;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowMemoryTest {
    private static final int ROWS = 4_096;

    private final RowMemory memory = new RowMemory();

    private Row row(String text) {
        return memory.of("a", Body.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void crowd(String of, int rows) {
        for (int i = 0; i < rows; i++) {
            row(of + i);
        }
    }

    @Test
    void aRowThatIsMetAgainIsTheSameOne() {
        Row first = row("1");

        assertThat(row("1")).isSameAs(first);
        assertThat(row("2")).isNotSameAs(first);
        assertThat(memory.of("b", first.text())).isNotSameAs(first);
    }

    @Test
    void whatCameFirstIsForgottenUnlessItWasMetAgain() {
        Row once = row("once");
        Row twice = row("twice");
        row("twice");
        memory.follow(List.of(once, twice));

        crowd("other", ROWS);

        assertThat(once.isForgotten()).isTrue();
        assertThat(once.next()).isNull();
        assertThat(row("once")).isNotSameAs(once);
        assertThat(row("twice")).isSameAs(twice);
        crowd("more", 2 * ROWS);
        crowd("yet more", 2 * ROWS);
        assertThat(twice.isForgotten()).isTrue();
    }

    @Test
    void longRowsCountByTheirLengthAndTheLongestAreNotKept() {
        Row long1 = row("1".repeat(8_192));
        Row tooLong = row("2".repeat(8_193));

        assertThat(row("1".repeat(8_192))).isSameAs(long1);
        assertThat(row("2".repeat(8_193))).isNotSameAs(tooLong);
        crowd("3".repeat(8_100), 500);
        assertThat(long1.isForgotten()).isTrue();
    }

    @Test
    void whatIsForgottenLeadsNowhere() {
        Row gone = row("gone");
        crowd("other", ROWS);

        memory.follow(List.of(gone, row("behind")));

        assertThat(gone.next()).isNull();
    }

    @Test
    void aRowKeepsWhatTheLastFourWhoAskFoundOut() {
        Row row = row("1");
        List<RowFact<Integer>> facts = List.of(
                new RowFact<>(), new RowFact<>(), new RowFact<>(), new RowFact<>(), new RowFact<>(), new RowFact<>());

        for (int i = 0; i < 6; i++) {
            facts.get(i).keep(row, i);
        }
        facts.get(3).keep(row, 33);

        assertThat(facts).extracting(fact -> fact.of(row).orElse(-1)).containsExactly(-1, -1, 2, 33, 4, 5);
    }
}
