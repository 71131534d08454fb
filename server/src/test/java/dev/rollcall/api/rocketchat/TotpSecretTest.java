package dev.rollcall.api.rocketchat;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpSecretTest {
    private static final Instant NOON = Instant.parse("2024-03-01T12:00:00Z");

    private final TotpSecret secret = new TotpSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", "148750");

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void showsTheCodesOfRfc6238(long seconds, String code) {
        assertThat(secret.code(Instant.ofEpochSecond(seconds))).isEqualTo(code);
    }

    @Test
    void acceptsTheCodesOfOneStepBeforeAndAfter() {
        assertThat(secret.accepts(secret.code(NOON.minusSeconds(30)), NOON)).isTrue();
        assertThat(secret.accepts(secret.code(NOON), NOON)).isTrue();
        assertThat(secret.accepts(secret.code(NOON.plusSeconds(30)), NOON)).isTrue();
        assertThat(secret.accepts(secret.code(NOON.minusSeconds(60)), NOON)).isFalse();
        assertThat(secret.accepts(secret.code(NOON.plusSeconds(60)), NOON)).isFalse();
    }

    @Test
    void acceptsTheStandingCodeAtAnyTime() {
        assertThat(secret.accepts("148750", Instant.EPOCH)).isTrue();
        assertThat(secret.accepts("148750", NOON)).isTrue();
        assertThat(secret.accepts("148751", NOON)).isFalse();
        assertThat(new TotpSecret("GEZDGNBV", "").accepts("", NOON)).isFalse();
    }

    @Test
    void readsBase32() {
        assertThat(new String(Base32.decode("MZXW6YTBOI"), US_ASCII)).isEqualTo("foobar");
        assertThat(new String(Base32.decode("MZXW6YQ"), US_ASCII)).isEqualTo("foob");
        assertThatThrownBy(() -> Base32.decode("mzxw")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hidesItself() {
        assertThat(secret).hasToString("TotpSecret[hidden]");
    }
}
