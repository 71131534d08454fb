package dev.rollcall.codecs.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.codecs.CommvaultPassword;
import dev.rollcall.codecs.JoomlaEntry;
import dev.rollcall.codecs.JoomlaSessionData;
import dev.rollcall.codecs.QsdkToken;
import dev.rollcall.codecs.RocketChatPassword;
import dev.rollcall.codecs.php.PhpDiagnosis;
import dev.rollcall.codecs.php.PhpFault;
import dev.rollcall.codecs.php.PhpSession;
import dev.rollcall.codecs.php.PhpSyntaxException;
import dev.rollcall.codecs.php.PhpValue;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusTest {
    @SuppressWarnings("UnusedVariable") // Read by @FieldSource.
    private static final List<String> COLUMNS = List.of("joomla-columns", "joomla-page");

    @ParameterizedTest
    @MethodSource
    void values(JsonNode one) throws PhpSyntaxException {
        PhpValue value = PhpValue.decode(Corpus.bytes(one.get("payload")));

        assertThat(Described.value(value)).hasToString(one.get("value").toString());
        assertThat(value.encode()).isEqualTo(written(one));
        assertThat(Made.value(one.get("value"))).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource
    void brokenValues(JsonNode one) {
        byte[] payload = Corpus.bytes(one.get("payload"));

        PhpSyntaxException refusal = catchThrowableOfType(PhpSyntaxException.class, () -> PhpValue.decode(payload));

        assertThat(refusal.fault()).isEqualTo(Corpus.fault(one.get("fault")));
    }

    @ParameterizedTest
    @MethodSource
    void sessions(JsonNode one) throws PhpSyntaxException {
        byte[] payload = Corpus.bytes(one.get("payload"));

        PhpSession session = PhpSession.decode(payload);

        assertThat(Described.entries(session)).hasToString(one.get("entries").toString());
        assertThat(session.encode()).isEqualTo(written(one));
        assertThat(Made.session(one.get("entries"))).isEqualTo(session);
        assertThat(PhpSession.diagnose(payload).isSound()).isTrue();
    }

    @ParameterizedTest
    @MethodSource
    void diagnoses(JsonNode one) {
        PhpDiagnosis diagnosis = PhpSession.diagnose(Corpus.bytes(one.get("payload")));

        assertThat(diagnosis.faults()).isEqualTo(faults(one));
        assertThat(Repaired.payload(diagnosis)).hasToString(one.get("repaired").toString());
    }

    @ParameterizedTest
    @MethodSource
    void limits(JsonNode one) {
        PhpDiagnosis diagnosis = PhpSession.diagnose(Corpus.bytes(one.get("payload")));

        int faults = one.get("faults").asInt();
        assertThat(diagnosis.faults()).hasSize(faults);
        if (faults > 0) {
            assertThat(diagnosis.faults().get(faults - 1)).isEqualTo(Corpus.fault(one.get("last")));
        }
        assertThat(diagnosis.session().isPresent())
                .isEqualTo(one.get("readable").asBoolean());
    }

    @ParameterizedTest
    @FieldSource("COLUMNS")
    void joomlaColumns(String file) {
        assertThat(Corpus.cases(file)).isNotEmpty().allSatisfy(one -> {
            String column = one.get("column").asText();
            PhpDiagnosis diagnosis = JoomlaSessionData.diagnose(column);
            assertThat(diagnosis.faults()).isEqualTo(faults(one));
            assertThat(Repaired.column(diagnosis))
                    .hasToString(one.get("repaired").toString());
            assertThat(one.has("entries")).isEqualTo(diagnosis.isSound());
            if (diagnosis.isSound()) {
                assertThat(Described.entries(JoomlaSessionData.decode(column)))
                        .hasToString(one.get("entries").toString());
            }
        });
    }

    @ParameterizedTest
    @MethodSource
    void joomlaEntries(JsonNode one) throws PhpSyntaxException {
        PhpSession session = PhpSession.decode(Corpus.bytes(one.get("payload")));

        if (one.has("fault")) {
            PhpSyntaxException refusal =
                    catchThrowableOfType(PhpSyntaxException.class, () -> JoomlaEntry.unwrap(session));
            assertThat(refusal.fault()).isEqualTo(Corpus.fault(one.get("fault")));
        } else if (one.has("none")) {
            assertThat(JoomlaEntry.unwrap(session)).isEmpty();
        } else {
            assertThat(JoomlaEntry.unwrap(session)).contains(Made.value(one.get("value")));
        }
    }

    @ParameterizedTest
    @MethodSource
    void unwritable(JsonNode one) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    PhpSession session = Made.session(one.get("entries"));
                    switch (one.get("as").asText()) {
                        case "payload" -> session.encode();
                        case "column" -> JoomlaSessionData.encode(session);
                        default -> JoomlaSessionData.text(session);
                    }
                })
                .withMessage(one.get("refused").asText());
    }

    @ParameterizedTest
    @MethodSource
    void commvaultPasswords(JsonNode one) {
        assertThat(CommvaultPassword.encode(one.get("password").asText()))
                .isEqualTo(one.get("encoded").asText());
    }

    @ParameterizedTest
    @MethodSource
    void commvaultSent(JsonNode one) {
        assertThat(CommvaultPassword.decode(one.get("sent").asText()).orElse(null))
                .isEqualTo(one.get("password").textValue());
    }

    @ParameterizedTest
    @MethodSource
    void qsdkTokens(JsonNode one) {
        assertThat(QsdkToken.of(HexFormat.of().parseHex(one.get("bytes").asText())))
                .isEqualTo(one.get("token").asText());
    }

    @ParameterizedTest
    @MethodSource
    void qsdkTexts(JsonNode one) {
        String text = one.get("text").asText();

        assertThat(QsdkToken.isWellFormed(text)).isEqualTo(one.get("wellFormed").asBoolean());
        assertThat(QsdkToken.prefixed(text)).isEqualTo(one.get("prefixed").asText());
    }

    @ParameterizedTest
    @MethodSource
    void rocketchatPasswords(JsonNode one) {
        assertThat(RocketChatPassword.digest(one.get("password").asText()))
                .isEqualTo(one.get("digest").asText());
    }

    static Stream<JsonNode> values() {
        return Corpus.cases("values");
    }

    static Stream<JsonNode> brokenValues() {
        return Corpus.cases("broken-values");
    }

    static Stream<JsonNode> sessions() {
        return Corpus.cases("sessions");
    }

    static Stream<JsonNode> diagnoses() {
        return Corpus.cases("diagnoses");
    }

    static Stream<JsonNode> limits() {
        return Corpus.cases("limits");
    }

    static Stream<JsonNode> joomlaEntries() {
        return Corpus.cases("joomla-entries");
    }

    static Stream<JsonNode> unwritable() {
        return Corpus.cases("unwritable");
    }

    static Stream<JsonNode> commvaultPasswords() {
        return Corpus.cases("commvault-passwords");
    }

    static Stream<JsonNode> commvaultSent() {
        return Corpus.cases("commvault-sent");
    }

    static Stream<JsonNode> qsdkTokens() {
        return Corpus.cases("qsdk-tokens");
    }

    static Stream<JsonNode> qsdkTexts() {
        return Corpus.cases("qsdk-texts");
    }

    static Stream<JsonNode> rocketchatPasswords() {
        return Corpus.cases("rocketchat-passwords");
    }

    private static byte[] written(JsonNode one) {
        return Corpus.bytes(one.has("written") ? one.get("written") : one.get("payload"));
    }

    private static List<PhpFault> faults(JsonNode one) {
        return StreamSupport.stream(one.get("faults").spliterator(), false)
                .map(Corpus::fault)
                .toList();
    }
}
