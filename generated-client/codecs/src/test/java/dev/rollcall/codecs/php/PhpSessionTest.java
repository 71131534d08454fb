package dev.rollcall.codecs.php;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhpSessionTest {

    @Test
    void entriesFollowOneAnother() throws PhpSyntaxException {
        PhpSession session = PhpSession.of(
                PhpEntry.of("n", PhpNull.NULL),
                PhpEntry.of("__wf", PhpArray.of()),
                PhpEntry.of("s", PhpString.of("}x|N;")));

        assertThat(text(session)).isEqualTo("n|N;__wf|a:0:{}s|s:5:\"}x|N;\";");
        assertThat(PhpSession.decode(session.encode())).isEqualTo(session);
    }

    @Test
    void noEntriesAreNoBytes() throws PhpSyntaxException {
        assertThat(PhpSession.of().encode()).isEmpty();
        assertThat(PhpSession.decode(new byte[0])).isEqualTo(PhpSession.of());
    }

    @Test
    void referencesCountAcrossEntries() throws PhpSyntaxException {
        String payload = "a|O:8:\"stdClass\":0:{}b|r:1;c|R:2;";

        PhpSession session = PhpSession.decode(bytes(payload));

        assertThat(session.get("b")).contains(new PhpReference(PhpReference.Kind.OBJECT, 1));
        assertThat(text(session)).isEqualTo(payload);
    }

    @Test
    void aVariableReferenceTakesNoSlot() {
        assertThatExceptionOfType(PhpSyntaxException.class)
                .isThrownBy(() -> PhpSession.decode(bytes("a|i:1;b|R:1;c|R:2;")))
                .withMessage("byte 16 in /c: expected number of a value before it, received 2");
    }

    @Test
    void afterACustomPayloadNobodyKnowsTheCount() throws PhpSyntaxException {
        String payload = "a|C:11:\"ArrayObject\":21:{x:i:0;a:0:{};m:a:0:{}}b|r:3;";

        assertThat(text(PhpSession.decode(bytes(payload)))).isEqualTo(payload);
    }

    @Test
    void theLastOfARepeatedNameOrKeyCounts() throws PhpSyntaxException {
        PhpSession session = PhpSession.decode(bytes("a|i:1;a|a:2:{i:0;i:1;s:1:\"0\";i:2;}"));

        PhpArray array = (PhpArray) session.get("a").orElseThrow();

        assertThat(array.get("0")).contains(new PhpInt(2));
        assertThat(array.get(PhpString.of("0"))).contains(new PhpInt(2));
        assertThat(array.get("1")).isEmpty();
        assertThat(session.get("b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a|b"})
    void namesThatPhpCannotWriteAreRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> PhpEntry.of(name, PhpNull.NULL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"|N;", "a", "a|", "a|N;b", "a|N;|N;", "a|N", "N;"})
    void payloadsThatEndOrBeginInTheMiddleAreRefused(String payload) {
        assertThatExceptionOfType(PhpSyntaxException.class).isThrownBy(() -> PhpSession.decode(bytes(payload)));
        assertThat(PhpSession.diagnose(bytes(payload)).session()).isEmpty();
    }

    private static String text(PhpSession session) {
        return new String(session.encode(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String payload) {
        return payload.getBytes(StandardCharsets.UTF_8);
    }
}
