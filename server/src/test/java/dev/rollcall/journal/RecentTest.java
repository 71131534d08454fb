package dev.rollcall.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecentTest {
    private static final int MOST = 20;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void keepsTheHighestNumbersInWhateverOrderTheyCome(long seed) {
        Random chance = new Random(seed);
        Recent<Long> recent = new Recent<>(new JournalLimits(MOST, Long.MAX_VALUE), number -> 1);
        TreeMap<Long, Long> plain = new TreeMap<>();
        List<Long> numbers = new ArrayList<>(LongStream.range(0, 500).boxed().toList());
        // Neighbours are ready in any order, as where several judge.
        for (int i = 0; i < numbers.size(); i++) {
            Collections.swap(numbers, i, Math.min(numbers.size() - 1, i + chance.nextInt(6)));
        }

        for (long number : numbers) {
            recent.add(number, -number);
            plain.put(number, -number);
            while (plain.size() > MOST) {
                plain.pollFirstEntry();
            }
            long any = chance.nextInt(500);

            assertThat(recent.list()).containsExactlyElementsOf(plain.values());
            assertThat(recent.find(any).orElse(null)).isEqualTo(plain.get(any));
        }
    }

    @Test
    void countsBytesAndForgets() {
        Recent<String> recent = new Recent<>(new JournalLimits(MOST, 10), String::length);
        recent.add(2, "12345678");
        recent.add(1, "123");
        assertThat(recent.list()).containsExactly("12345678");

        recent.add(3, "12");
        assertThat(recent.list()).containsExactly("12345678", "12");

        recent.clear();
        assertThat(recent.list()).isEmpty();
        assertThat(recent.find(2)).isEmpty();

        recent.add(4, "1234567890");
        assertThat(recent.list()).containsExactly("1234567890");
    }
}
