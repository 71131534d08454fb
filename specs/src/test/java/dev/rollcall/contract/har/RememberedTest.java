package dev.rollcall.contract.har;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final Remembered<String, String> remembered = new Remembered<>(20, (thing, found) -> 10);
    private final List<String> foundOut = new ArrayList<>();

    @Test
    void whatCameTwiceIsNotFoundOutAgain() {
        ask("a", "a", "a", "a");

        assertThat(foundOut).containsExactly("a", "a");
    }

    @Test
    void whatNobodyHasAskedForTheLongestGoesFirst() {
        ask("a", "a", "b", "b", "a", "c", "c", "a", "b");

        assertThat(foundOut).containsExactly("a", "a", "b", "b", "c", "c", "b");
    }

    private void ask(String... things) {
        for (String thing : things) {
            String found = remembered.of(thing, () -> {
                foundOut.add(thing);
                return thing + thing;
            });
            assertThat(found).isEqualTo(thing + thing);
        }
    }
}
