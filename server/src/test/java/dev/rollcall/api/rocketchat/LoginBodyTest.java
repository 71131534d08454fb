package dev.rollcall.api.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rollcall.generated.rocketchat.model.LoginRequest;
import dev.rollcall.http.BodyFormat;
import dev.rollcall.http.UnreadableBodyException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginBodyTest {
    private static final String DIGEST = "62249369389075490555a758353aec61500c6218fa597252d52dc4bd0148f12d";
    private static final List<BodyFormat> FORMATS = new RocketChatApi().formats();

    private static LoginAttempt json(String body) {
        return read(FORMATS.get(0), body);
    }

    private static LoginAttempt form(String body) {
        return read(FORMATS.get(1), body);
    }

    private static LoginAttempt read(BodyFormat format, String body) {
        return LoginBody.attempt(format.read(LoginRequest.class, body.getBytes(StandardCharsets.UTF_8)), "header");
    }

    private static LoginAttempt by(String username, String email) {
        return new LoginAttempt(new LoginName(username, email), DIGEST, "", "header");
    }

    @Test
    void readsEveryFormOfANameAndAPassword() {
        assertThat(json("{\"user\":\"a\",\"password\":\"correct-horse-battery\"}"))
                .isEqualTo(by("a", ""));
        assertThat(json("{\"user\":\"a@b\",\"password\":\"correct-horse-battery\"}"))
                .isEqualTo(by("", "a@b"));
        assertThat(json("{\"username\":\"a\",\"password\":\"correct-horse-battery\"}"))
                .isEqualTo(by("a", ""));
        assertThat(json("{\"email\":\"a@b\",\"password\":\"correct-horse-battery\"}"))
                .isEqualTo(by("", "a@b"));
        assertThat(json("{\"user\":{\"username\":\"a\"},\"password\":\"correct-horse-battery\"}"))
                .isEqualTo(by("a", ""));
        assertThat(json("{\"user\":{\"email\":\"a@b\"},\"password\":\"correct-horse-battery\"}"))
                .isEqualTo(by("", "a@b"));
        assertThat(json("{\"user\":\"a\",\"password\":{\"digest\":\"" + DIGEST + "\",\"algorithm\":\"sha-256\"}}"))
                .isEqualTo(by("a", ""));
        assertThat(form("user=a%40b&password=correct-horse-battery")).isEqualTo(by("", "a@b"));
    }

    @Test
    void prefersTheCodeInTheBody() {
        assertThat(json("{\"code\":\"1\"}").code()).isEqualTo("1");
        assertThat(json("{\"code\":\"\"}").code()).isEqualTo("header");
        assertThat(form("code=1").code()).isEqualTo("1");
    }

    @Test
    void readsATokenToGoOnWith() {
        assertThat(json("{\"resume\":\"t\"}").resume()).isEqualTo("t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "[1]",
                "{\"user\":null,\"password\":null}",
                "{\"user\":5,\"password\":6}",
                "{\"user\":{}}",
                "{\"user\":{\"username\":5},\"password\":{\"digest\":7,\"algorithm\":\"sha-256\"}}",
                "{\"resume\":[\"t\"],\"password\":{\"digest\":\"d\",\"algorithm\":\"md5\"}}",
                "{\"other\":true}"
            })
    void takesAnyOtherObjectForAnAttemptThatFails(String body) {
        assertThat(json(body)).isEqualTo(new LoginAttempt(new LoginName("", ""), "", "", "header"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "null", "5", "\"text\"", "{} x", "{\"a\":1,}", "{'a':1}", "\0", "NaN"})
    void refusesWhatIsNoJsonObject(String body) {
        assertThatThrownBy(() -> json(body)).isInstanceOf(UnreadableBodyException.class);
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] noCharacters = {0, 0, 0, '{', 0x7F, 0x7F, 0x7F, 0x7F};
        byte[] deep = ("{\"user\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> FORMATS.get(0).read(LoginRequest.class, noCharacters))
                .isInstanceOf(UnreadableBodyException.class);
        assertThatThrownBy(() -> FORMATS.get(0).read(LoginRequest.class, deep))
                .isInstanceOf(UnreadableBodyException.class);
    }

    @Test
    void readsBadFormsAsFarAsTheyGo() {
        assertThat(form("user=%zz&password=x").name()).isEqualTo(new LoginName("%zz", ""));
        assertThat(form("user=a&user=b&password=x").name()).isEqualTo(new LoginName("", ""));
        assertThat(form("&&=&user").name()).isEqualTo(new LoginName("", ""));
        assertThat(form("user=a+b").name()).isEqualTo(new LoginName("a b", ""));
    }

    @Test
    void hidesItsSecrets() {
        assertThat(json("{\"user\":\"a\",\"password\":\"p\",\"resume\":\"t\",\"code\":\"c\"}"))
                .hasToString("LoginAttempt[LoginName[username=a, email=]]");
    }
}
