package dev.rollcall.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountedBlocksTest {
    private final CountedBlocks<Integer, List<Integer>> blocks =
            new CountedBlocks<>(Comparator.naturalOrder(), List::copyOf, 8);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isASortedSetWhateverComesAndGoes(long seed) {
        Random chance = new Random(seed);
        TreeSet<Integer> plain = new TreeSet<>();

        for (int step = 0; step < 3_000; step++) {
            int number = chance.nextInt(300);
            // It fills up, and empties again.
            boolean grows = chance.nextInt(100) < (step / 500 % 2 == 0 ? 80 : 25);
            if (!grows) {
                plain.remove(number);
                blocks.remove(number);
            } else if (plain.add(number)) {
                blocks.add(number);
            }

            int skipped = chance.nextInt(plain.size() + 2);
            int count = chance.nextInt(40);
            assertThat(blocks.page(skipped, count))
                    .isEqualTo(plain.stream().skip(skipped).limit(count).toList());
            assertThat(blocks.size()).isEqualTo(plain.size());
            assertThat(blocks.blocks()).allSatisfy(block -> {
                assertThat(block.elements()).isNotEmpty().hasSizeLessThanOrEqualTo(8);
                assertThat(block.made()).isEqualTo(block.elements());
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, -1})
    void leavesNoHalfEmptyBlocksBehindWhatComesInOrder(int direction) {
        for (int number = 0; number < 80; number++) {
            blocks.add(number * direction);
        }

        assertThat(blocks.blocks()).hasSize(10);
    }

    @Test
    void joinsWhatHasBecomeSmall() {
        for (int number = 0; number < 800; number++) {
            blocks.add(number);
        }
        for (int number = 0; number < 800; number++) {
            if (number % 20 != 0) {
                blocks.remove(number);
            }
        }

        assertThat(blocks.stream()).hasSize(40).isSorted();
        assertThat(blocks.blocks()).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void keepsWhatIsMadeOfABlockUntilItChanges() {
        for (int number = 0; number < 16; number++) {
            blocks.add(number);
        }
        List<Integer> first = blocks.blocks().get(0).made();
        List<Integer> second = blocks.blocks().get(1).made();

        blocks.remove(12);

        assertThat(blocks.blocks().get(0).made()).isSameAs(first);
        assertThat(blocks.blocks().get(1).made()).isNotSameAs(second).hasSize(7);
    }

    @Test
    void takesNothingInTwice() {
        blocks.add(1);

        assertThatIllegalArgumentException().isThrownBy(() -> blocks.add(1));
        assertThat(blocks.size()).isEqualTo(1);
    }
}
