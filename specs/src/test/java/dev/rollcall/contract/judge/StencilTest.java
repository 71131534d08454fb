package dev.rollcall.contract.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stencil says what the pattern says; so does a usual date-time. */
class StencilTest {
    private static final List<String> UNITS = List.of(
            "a", "b", "-", "\\.", "\\d", "[ab]", "[^ab]", "[0-9a-b]", "[a-]", "[-.]", "[\\]a]", "(ab)", " ", "[^/]");
    private static final List<String> RIGID = List.of("", "", "", "{1}", "{2}", "{3}");
    private static final List<String> ELASTIC = List.of("?", "*", "+", "{1,2}", "{0,3}", "{2,}");

    private final Random random = new Random(5);

    @Test
    void agreesWithTheEngine() {
        int right = 0;
        for (int i = 0; i < 3_000; i++) {
            String regex = regex();
            Pattern pattern = Pattern.compile(WatchedPattern.withStrictEnd(regex));
            Stencil stencil = StencilReader.read(regex).orElseThrow();
            for (int j = 0; j < 40; j++) {
                String text = text();
                boolean matches = pattern.matcher(text).find();

                assertThat(stencil.matches(text)).as(regex + " on " + text).isEqualTo(matches);
                right += matches ? 1 : 0;
            }
        }
        assertThat(right).isGreaterThan(1_000);
    }

    private String regex() {
        StringBuilder regex = new StringBuilder("^");
        int elastic = random.nextInt(6);
        for (int i = random.nextInt(5); i >= 0; i--) {
            List<String> counts = i == elastic ? ELASTIC : RIGID;
            regex.append(UNITS.get(random.nextInt(UNITS.size()))).append(counts.get(random.nextInt(counts.size())));
        }
        return regex.append('$').toString();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append("aabb-.01/ \n]".charAt(random.nextInt(12)));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[0-9a-f]{24}$",
                "^(EMC)?[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{12}$",
                "^[0-9]{4}-[0-9]{2}T[0-9]{2}\\.[0-9]{3}Z$",
                "^[A-Za-z0-9+/]{43}=$",
                "^[0-9A-Za-z,-]{22,256}$",
                "^[A-Za-z0-9_-]{43}$",
                "^User logged out$",
                "^$"
            })
    void readsWhatIdsAreLike(String regex) {
        assertThat(StencilReader.read(regex)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a$",
                "^a",
                "^.$",
                "^a$b$",
                "^a??$",
                "^a++$",
                "^\\w$",
                "^\\1$",
                "^[a-z&&[b]]$",
                "^[a-b-z]$",
                "^[]a]$",
                "^ä$",
                "^(a|b)$",
                "^(a+)$",
                "^a?b?$",
                "^[\\d]$",
                "^\\p{L}$",
                "^a{1,2}{3}$",
                "^a{9999}$",
                "^"
            })
    void leavesTheRestToTheEngine(String regex) {
        assertThat(StencilReader.read(regex)).isEmpty();
    }

    @Test
    void aTextBeyondAsciiIsLeftToTheEngine() {
        assertThat(new SimplePattern("^[^/]{1}$").matches("\uD83D\uDE00")).isTrue();
        assertThat(new SimplePattern("^[^/]{2}$").matches("\uD83D\uDE00")).isFalse();
        assertThat(new SimplePattern("^[^/]+$").matches("é")).isTrue();
    }

    @Test
    void aUsualDateTimeIsOne() {
        for (String right :
                List.of("2024-02-28T00:00:00Z", "0000-12-01T23:59:59.1Z", "9999-01-09T10:20:30.123456789012Z")) {
            assertThat(UsualDateTime.is(right)).as(right).isTrue();
        }
        int usual = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(i % 2 == 0 ? "2024-02-28T19:59:59Z" : "2024-11-09T20:00:10.250Z");
            for (int j = random.nextInt(4); j > 0; j--) {
                text.setCharAt(random.nextInt(text.length()), "0123456789-:.TZtz+".charAt(random.nextInt(18)));
            }
            if (UsualDateTime.is(text.toString())) {
                usual++;
                assertThat(TextFormats.isAnyDateTime(text.toString()))
                        .as(text.toString())
                        .isTrue();
            }
        }
        assertThat(usual).isGreaterThan(5_000);
    }
}
