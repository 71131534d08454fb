package dev.rollcall.codecs.php;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhpDiagnosisTest {

    @ParameterizedTest
    @CsvSource({
        "'a|s:9:\"xy\";', 'a|s:2:\"xy\";'",
        "'a|s:0:\"xy\";b|i:1;', 'a|s:2:\"xy\";b|i:1;'",
        "'a|s:2:\"x\";y\";b|N;', 'a|s:4:\"x\";y\";b|N;'",
        "'a|a:1:{s:7:\"k\";s:7:\"v\";}', 'a|a:1:{s:1:\"k\";s:1:\"v\";}'",
        "'a|a:7:{i:0;a:7:{}}b|a:0:{i:1;N;}', 'a|a:1:{i:0;a:0:{}}b|a:1:{i:1;N;}'",
        "'a|O:9:\"A\":9:{s:1:\"p\";N;}', 'a|O:1:\"A\":1:{s:1:\"p\";N;}'",
        "'a|C:9:\"A\":9:{x}y}b|N;', 'a|C:1:\"A\":3:{x}y}b|N;'",
        "'a|E:3:\"Suit:Hearts\";b|N;', 'a|E:11:\"Suit:Hearts\";b|N;'"
    })
    void wrongLengthsAndCountsAreFoundAndPutRight(String broken, String repaired) {
        PhpDiagnosis diagnosis = PhpSession.diagnose(bytes(broken));

        assertThat(diagnosis.isSound()).isEqualTo(broken.equals(repaired));
        assertThat(new String(diagnosis.session().orElseThrow().encode(), StandardCharsets.UTF_8))
                .isEqualTo(repaired);
    }

    @Test
    void faultsComeInTheOrderOfThePayload() {
        PhpDiagnosis diagnosis = PhpSession.diagnose(bytes("a|a:7:{s:1:\"k/~\";a:0:{i:4;s:0:\"x\";}}"));

        assertThat(diagnosis.faults())
                .containsExactly(
                        new PhpFault(4, "/a", "array of 1 pairs", "array of 7 pairs"),
                        new PhpFault(9, "/a/k~1~0", "key of 3 bytes", "key of 1 bytes"),
                        new PhpFault(19, "/a/k~1~0", "array of 1 pairs", "array of 0 pairs"),
                        new PhpFault(28, "/a/k~1~0/4", "string of 1 bytes", "string of 0 bytes"));
    }

    @Test
    void whatCannotBeReadIsTheLastFault() {
        PhpDiagnosis diagnosis = PhpSession.diagnose(bytes("a|a:1:{i:0;s:9:\"x\";i:1;?}"));

        assertThat(diagnosis.session()).isEmpty();
        assertThat(diagnosis.faults())
                .containsExactly(
                        new PhpFault(13, "/a/0", "string of 1 bytes", "string of 9 bytes"),
                        new PhpFault(23, "/a/1", "value", "?}"));
    }

    @Test
    void aReferenceThatLeadsNowhereIsAFaultAmongOthers() {
        PhpDiagnosis diagnosis = PhpSession.diagnose(bytes("a|r:5;b|a:1:{}"));

        assertThat(diagnosis.faults()).extracting(PhpFault::path).containsExactly("/a", "/b");
    }

    @Test
    void soundPayloadsHaveNoFaults() {
        assertThat(PhpSession.diagnose(bytes("a|i:1;")).isSound()).isTrue();
    }

    @Test
    void aPayloadWithTooManyFaultsIsGivenUp() {
        PhpDiagnosis diagnosis = PhpSession.diagnose(bytes("a|a:9:{}".repeat(1000)));

        assertThat(diagnosis.faults()).hasSize(PhpDiagnosis.MOST_FAULTS);
        assertThat(diagnosis.session()).isEmpty();
    }

    private static byte[] bytes(String payload) {
        return payload.getBytes(StandardCharsets.UTF_8);
    }
}
