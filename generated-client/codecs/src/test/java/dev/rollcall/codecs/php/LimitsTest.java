package dev.rollcall.codecs.php;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
    /** What reading a megabyte takes at the very most: quadratic time would need hours. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void valuesLieAsDeepAsTheLimit() throws PhpSyntaxException {
        PhpValue deep = nested(PhpValue.MAX_DEPTH);

        PhpValue read = PhpValue.decode(deep.encode());

        assertThat(read.equals(deep)).isTrue();
        assertThat(read).hasSameHashCodeAs(deep);
    }

    @Test
    void butNoDeeper() {
        PhpValue tooDeep = nested(PhpValue.MAX_DEPTH + 1);
        byte[] payload = bytes("x|" + "a:1:{i:0;".repeat(100_000));

        assertThatIllegalArgumentException().isThrownBy(tooDeep::encode).withMessageContaining("128 levels");
        assertThatExceptionOfType(PhpSyntaxException.class)
                .isThrownBy(() -> PhpSession.decode(payload))
                .satisfies(e -> assertThat(e.expected()).isEqualTo("at most 128 levels"))
                .satisfies(e -> assertThat(e.offset()).isEqualTo(2 + 128 * 9 + 2));
    }

    @Test
    void siblingsAreNotDepth() {
        PhpValue[] many = new PhpValue[2000];
        Arrays.fill(many, PhpArray.of());

        assertThat(PhpArray.list(many).encode()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a|s:0:\"x\";",
                "\";",
                "\";x",
                "\";s:1:\"",
                "a|a:9:{",
                "s:9:\"",
                "i:0;N;",
                "0",
                "a|i:0;",
                "}",
                "a|C:1:\"A\":1:{}"
            })
    void aMegabyteOfAnythingTakesNoTime(String piece) {
        byte[] payload = bytes("x|a:9:{s:3:\"" + piece.repeat(1_000_000 / piece.length()));

        Assertions.assertTimeout(PATIENCE, () -> PhpSession.diagnose(payload));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x|i:", "x|d:1.", "x|s:", "x|a:", "x|r:", "", "x|S:999999:\""})
    void longWordsTakeNoTime(String start) {
        byte[] payload = bytes(start + "0".repeat(1_000_000));

        Assertions.assertTimeout(PATIENCE, () -> PhpSession.diagnose(payload));
    }

    @Test
    void manyEntriesWithWrongLengthsTakeNoTime() {
        byte[] payload = bytes("x|a:1:{" + "i:0;s:9999999:\"x\";".repeat(60_000) + "}");

        Assertions.assertTimeout(PATIENCE, () -> PhpSession.diagnose(payload));
    }

    private static PhpValue nested(int levels) {
        PhpValue value = PhpNull.NULL;
        for (int level = 0; level < levels; level++) {
            value = PhpArray.list(value);
        }
        return value;
    }

    private static byte[] bytes(String payload) {
        return payload.getBytes(StandardCharsets.UTF_8);
    }
}
