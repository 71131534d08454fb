package dev.rollcall.api.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.http.Failure;
import dev.rollcall.http.FrameworkRefusal;
import dev.rollcall.http.FrameworkRefusal.Kind;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FrameworkWordsTest {

    private static Failure say(Kind kind) {
        return new FrameworkWords().say(new FrameworkRefusal(kind, "what is wrong", Set.of("GET")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NO_SUCH_PATH | 404 | {"status":"error","message":"API endpoint does not exist"}
            NO_SUCH_METHOD | 405 | {"status":"error","message":"API endpoint does not exist"}
            NOT_LOGGED_IN | 401 | {"status":"error","message":"You must be logged in to do this."}
            BAD_PARAMETER | 400 | {"success":false,"error":"must be number [invalid-params]","errorType":"invalid-params"}
            UNREADABLE_BODY | 400 | {"success":false,"error":"what is wrong"}
            UNKNOWN_MEDIA_TYPE | 401 | {"status":"error","error":"Unauthorized","message":"Unauthorized"}
            BODY_TOO_LARGE | 413 | {"success":false,"error":"request entity too large"}
            UNREADABLE_REQUEST | 400 | {"success":false,"error":"Bad Request"}
            CRASH | 400 | {"success":false,"error":"Internal server error, logged as what is wrong"}
            """)
    void everyRefusalOfTheFrameworkHasTheProductsWords(Kind kind, int status, String body) {
        Failure failure = say(kind);

        assertThat(failure.status()).isEqualTo(status);
        assertThat(Refused.json(Objects.requireNonNull(failure.body()))).isEqualTo(body);
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasTheHeadersOfEveryAnswerEvenOutsideOfTheApplication(Kind kind) {
        assertThat(say(kind).headers()).containsAllEntriesOf(ProductHeaders.ALWAYS);
    }

    @Test
    void tellsTheMethodsThatThePathKnows() {
        assertThat(say(Kind.NO_SUCH_METHOD).headers()).containsEntry("Allow", "GET, OPTIONS");
    }
}
