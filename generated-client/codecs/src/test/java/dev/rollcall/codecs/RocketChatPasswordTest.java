package dev.rollcall.codecs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RocketChatPasswordTest {

    // Computed with sha256sum.
    @ParameterizedTest
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "pässwörd, 46970bef70aced8123f0d5d094717e2a5cd412041e03b26376049fe65b2834a4"
    })
    void isLowerCaseHexOfSha256OfUtf8(String password, String digest) {
        assertThat(RocketChatPassword.digest(password)).isEqualTo(digest);
    }
}
