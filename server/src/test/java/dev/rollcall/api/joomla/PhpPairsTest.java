package dev.rollcall.api.joomla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhpPairsTest {

    @Test
    void takeTheLastOfDoubledParameters() {
        assertThat(PhpPairs.ofQuery("token=a&basic_auth=false&token=b&basic_auth"))
                .containsEntry("token", "b")
                .containsEntry("basic_auth", "");
    }

    @Test
    void takeTheFirstOfDoubledCookies() {
        assertThat(PhpPairs.ofCookies("a=1; b=2;a=3;; =; lonely"))
                .containsEntry("a", "1")
                .containsEntry("b", "2")
                .containsEntry("lonely", "");
    }

    @Test
    void readEscapesAndPlusSignsAndLeaveWhatIsNone() {
        assertThat(PhpPairs.ofQuery("a=x+y%20z&b=%zz%4&%63=%c3%a4&d=100%&e=%ff&f=a=b"))
                .containsEntry("a", "x y z")
                .containsEntry("b", "%zz%4")
                .containsEntry("c", "\u00e4")
                .containsEntry("d", "100%")
                .containsEntry("e", "\ufffd")
                .containsEntry("f", "a=b");
    }
}
