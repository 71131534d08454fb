package dev.rollcall.codecs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QsdkTokenTest {

    @Test
    void isThePrefixAndLowerCaseHex() {
        String token = QsdkToken.of(new byte[] {0x00, 0x3a, (byte) 0xFF});

        assertThat(token).isEqualTo("QSDK 003aff");
        assertThat(QsdkToken.isWellFormed(token)).isTrue();
    }

    @Test
    void needsASecret() {
        assertThatIllegalArgumentException().isThrownBy(() -> QsdkToken.of(new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "QSDK ", "QSDK", "003aff", "QSDK 003AFF", "qsdk 00", "QSDK  00", "QSDK 00 ", "SAML 00"})
    void anythingElseIsNotWellFormed(String token) {
        assertThat(QsdkToken.isWellFormed(token)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "003aff, QSDK 003aff",
        "QSDK 003aff, QSDK 003aff",
        "SAML PHg+, SAML PHg+",
        "Bearer abc, Bearer abc",
        "bearer abc, QSDK bearer abc",
        "QSDK003aff, QSDK QSDK003aff"
    })
    void getsThePrefixUnlessItNamesItsKind(String given, String sent) {
        assertThat(QsdkToken.prefixed(given)).isEqualTo(sent);
    }
}
