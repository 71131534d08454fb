package dev.rollcall.codecs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommvaultPasswordTest {

    @ParameterizedTest
    @CsvSource({"Passw0rd!, UGFzc3cwcmQh", "ä€😀, w6Tigqzwn5iA", "'', ''", "a, YQ=="})
    void travelsAsBase64OfUtf8(String password, String encoded) {
        assertThat(CommvaultPassword.encode(password)).isEqualTo(encoded);
        assertThat(CommvaultPassword.decode(encoded)).contains(password);
    }

    @Test
    void longOnesStayOnOneLine() {
        String encoded = CommvaultPassword.encode("p".repeat(200));

        assertThat(encoded).hasSize(268).doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UGFzc3cwcmQ=", "UGFzc3cwcmQ", "UGFzc3cwcmQ=\n", " UGFz\r\nc3cw\tcmQ= "})
    void whiteSpaceAndMissingPaddingAreForgiven(String encoded) {
        assertThat(CommvaultPassword.decode(encoded)).contains("Passw0rd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Passw0rd!", "a", "UGFz-_==", "/w==", "7aCA"})
    void whatIsNoBase64OrNoUtf8IsNoPassword(String encoded) {
        assertThat(CommvaultPassword.decode(encoded)).isEmpty();
    }
}
