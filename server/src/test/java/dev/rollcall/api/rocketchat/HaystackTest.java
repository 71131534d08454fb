package dev.rollcall.api.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HaystackTest {
    private final Haystack haystack = new Haystack(List.of("abcabc", "xyz", "", "cab\0xyz", "za"));

    @Test
    void tellsEveryTextThatHoldsTheNeedleOnce() {
        assertThat(found("abc")).containsExactly(0);
        assertThat(found("a")).containsExactly(0, 3, 4);
        assertThat(found("yz")).containsExactly(1, 3);
        assertThat(found("nothing")).isEmpty();
    }

    @Test
    void findsNothingThatLiesAcrossTwoTexts() {
        assertThat(found("abcxyz")).isEmpty();
        assertThat(found("zza")).isEmpty();
    }

    @Test
    void tellsWhatStartsSo() {
        assertThat(started("abc")).containsExactly(0);
        assertThat(started("xyz")).containsExactly(1);
        assertThat(started("z")).containsExactly(4);
        assertThat(started("bc")).isEmpty();
    }

    @Test
    void ofNoTextsHoldsNothing() {
        new Haystack(List.of()).find("a", text -> assertThat(text).isNull());
    }

    private List<Integer> found(String needle) {
        List<Integer> found = new ArrayList<>();
        haystack.find(needle, found::add);
        return found;
    }

    private List<Integer> started(String start) {
        List<Integer> found = new ArrayList<>();
        haystack.findStart(start, found::add);
        return found;
    }
}
