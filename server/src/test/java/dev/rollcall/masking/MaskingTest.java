package dev.rollcall.masking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {
    private static final Masking JOOMLA = new Masking(Contract.named("joomla-capi"));
    private static final String ENTRY =
            "s:13:\"session.token\";s:32:\"3e9d51c07a8642bf3e9d51c07a8642bf\";s:5:\"title\";s:3:\"Ada\";";
    private static final String MASKED =
            "s:13:\"session.token\";s:32:\"2a2a22a22a2222aa2a2a22a22a2222aa\";s:5:\"title\";s:3:\"Ada\";";

    @Test
    void secretsInThePayloadOfASessionAreMasked() {
        String json = "{\"data\":\"" + ENTRY.replace("\"", "\\\"") + "\"}";

        assertThat(masked(json)).isEqualTo("{\"data\":\"" + MASKED.replace("\"", "\\\"") + "\"}");
    }

    @Test
    void aHashWithEscapedSlashesIsMaskedToItsEnd() {
        String json = "{\"data\":\"s:8:\\\"password\\\";s:9:\\\"$2y$\\/bc\\/d\\\";i:1;\"}";

        assertThat(masked(json)).isEqualTo("{\"data\":\"s:8:\\\"password\\\";s:9:\\\"$2a$\\/aa\\/a\\\";i:1;\"}");
    }

    @Test
    void thePayloadInBase64IsMaskedWithinIt() {
        String json = "{\"data\":\"joomla|s:99:\\\"" + base64(ENTRY) + "\\\";\"}";

        assertThat(masked(json)).isEqualTo("{\"data\":\"joomla|s:99:\\\"" + base64(MASKED) + "\\\";\"}");
    }

    @Test
    void theIdThatALoginGivesIsMasked() {
        assertThat(masked("{\"msg\":\"Authenticated\",\"session\":\"32dc3f4b\"}"))
                .isEqualTo("{\"msg\":\"Authenticated\",\"session\":\"22aa2a2a\"}");
    }

    @Test
    void whatOnlyLooksLikeBase64Stays() {
        String json = "{\"data\":\"joomla|s:3:\\\"abc=d\\\";\"}";

        assertThat(masked(json)).isEqualTo(json);
    }

    @Test
    void numbersLettersOfAnyAlphabetAndBytesThatAreNoTextAreMaskedToo() {
        assertThat(masked("{\"code\":148750,\"password\":\"пароль-тест\"}"))
                .isEqualTo("{\"code\":222222,\"password\":\"aaaaaa-aaaa\"}");
        byte[] latin = "{\"name\":\"J\u00f6rg\",\"password\":\"g\u00e4heim\"}".getBytes(StandardCharsets.ISO_8859_1);

        byte[] masked = masked(latin);

        assertThat(new String(masked, StandardCharsets.ISO_8859_1))
                .isEqualTo("{\"name\":\"J\u00f6rg\",\"password\":\"aaaaaa\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user=ada&",
                "&user=ada&",
                "\r\n",
                "\uFEFF",
                "flag&",
                "größe=1&",
                "filter[$gt]=1&",
                "a(b)=1&",
                "call(1)&"
            })
    void aFormUnderAnotherLabelIsMaskedHoweverItBegins(String begin) {
        assertThat(masked(begin + "password=geheim&page=2")).isEqualTo(begin + "password=aaaaaa&page=2");
    }

    @Test
    void anAnswerThatIsWrappedInAFunctionIsMasked() {
        assertThat(masked("show({\"a\":\"x=y\",\"session\":\"32dc3f4b\"})"))
                .isEqualTo("show({\"a\":\"x=y\",\"session\":\"22aa2a2a\"})");
    }

    @Test
    void aPasswordInThePathIsMaskedWhateverTheMethod() {
        for (String method : List.of("GET", "HEAD", "POST", "PURGE")) {
            assertThat(shown(method, Map.of(), "{}".getBytes(StandardCharsets.UTF_8))
                            .request()
                            .path())
                    .isEqualTo("/user/login/ada/aaaaaa-aaaaaa");
        }
    }

    @Test
    void aTokenThatEndsInAnEqualsSignIsNoCookie() {
        Map<String, List<String>> sent = Map.of("token", List.of("QUJDREVGR0g="));

        assertThat(shown("GET", sent, new byte[0]).request().headers()).containsEntry("token", List.of("AAAAAAAAA2a="));
    }

    private static String base64(String text) {
        return Base64.getEncoder()
                .encodeToString(text.getBytes(StandardCharsets.ISO_8859_1))
                .replace("/", "\\/");
    }

    private static String masked(String answer) {
        return new String(masked(answer.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private static byte[] masked(byte[] answer) {
        return shown("GET", Map.of(), answer).response().body().toByteArray();
    }

    private static Exchange shown(String method, Map<String, List<String>> headers, byte[] answer) {
        return JOOMLA.apply(new Exchange(
                "joomla-capi",
                Instant.EPOCH,
                new Exchange.Request(method, "/user/login/ada/horses-staple", "", headers, Body.EMPTY),
                new Exchange.Response(200, Map.of("Content-Type", List.of("application/json")), Body.of(answer))));
    }
}
