package dev.rollcall.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstMetTest {
    private final List<String> found = new ArrayList<>();
    private final FirstMet<String, String> met = new FirstMet<>(2, thing -> {
        found.add(thing);
        return thing + "!";
    });

    @Test
    void findsOutOnceAboutTheFirstThingsAndEachTimeAboutOthers() {
        for (String thing : List.of("a", "b", "a", "c", "b", "c")) {
            assertThat(met.of(thing)).isEqualTo(thing + "!");
        }

        assertThat(found).containsExactly("a", "b", "c", "c");
    }

    @Test
    void givesTheFirstObjectOfEqualOnes() {
        FirstMet<List<String>, List<String>> first = new FirstMet<>(2, list -> list);
        List<String> one = List.of("x");

        assertThat(first.of(one)).isSameAs(one);
        assertThat(first.of(new ArrayList<>(one))).isSameAs(one);
    }
}
