package dev.rollcall.api.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.generated.rocketchat.model.SessionSelection;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionSelectionReaderTest {

    private static SessionSelection read(String json) throws IOException {
        return RocketChatJson.mapper().readValue(json, SessionSelection.class);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "{\"sessionId\":\"x\"}, x",
                "{\"sessionId\":5}, 5",
                "{\"sessionId\":5.0}, 5",
                "{\"sessionId\":5.5}, 5.5",
                "{\"sessionId\":true}, true",
                "{\"sessionId\":null}, ``",
            })
    void coercesSingleValuesToText(String json, String id) throws IOException {
        assertThat(read(json).getSessionId()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "[]; must be object",
                "{}; must have required property 'sessionId'",
                "{\"x\":1}; must have required property 'sessionId'",
                "{\"sessionId\":{},\"x\":1}; must NOT have additional properties",
                "{\"sessionId\":{}}; must be string",
                "{\"sessionId\":[\"a\"]}; must be string",
            })
    void refusesInTheOrderAndTheWordsOfTheValidator(String json, String complaint) {
        assertThat(Refused.by(() -> read(json)))
                .isEqualTo("400 {\"success\":false,\"error\":\"" + complaint
                        + " [invalid-params]\",\"errorType\":\"invalid-params\"}");
    }
}
