package dev.rollcall.codecs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rollcall.codecs.php.PhpArray;
import dev.rollcall.codecs.php.PhpDiagnosis;
import dev.rollcall.codecs.php.PhpFault;
import dev.rollcall.codecs.php.PhpInt;
import dev.rollcall.codecs.php.PhpObject;
import dev.rollcall.codecs.php.PhpSession;
import dev.rollcall.codecs.php.PhpString;
import dev.rollcall.codecs.php.PhpSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoomlaPageTest {

    @Test
    void rowZeroHasOneWrongCount() {
        String row = JoomlaPage.row(0);

        PhpDiagnosis diagnosis = JoomlaSessionData.diagnose(row);

        assertThat(diagnosis.faults())
                .containsExactly(new PhpFault(
                        row.indexOf("29:{"), "/__default/user", "object of 26 members", "object of 29 members"));
    }

    @Test
    void rowOneHasSevenWrongLengthsAndCounts() {
        String row = JoomlaPage.row(1);
        String name = "s:8:\"username\";s:";
        String password = "s:8:\"password\";s:";

        PhpDiagnosis diagnosis = JoomlaSessionData.diagnose(row);

        assertThat(diagnosis.faults())
                .containsExactly(
                        string(after(row, name), "/__default/user/username", 5, 15),
                        string(after(row, password), "/__default/user/password", 30, 60),
                        pairs(after(row, "_authGroups\";a:"), "/__default/user/_authGroups", 10),
                        pairs(after(row, "_authLevels\";a:"), "/__default/user/_authLevels", 15),
                        new PhpFault(
                                row.indexOf("99:\"\\0\\0\\0_authActions"),
                                "/__default/user/_authActions",
                                "key of 15 bytes",
                                "key of 99 bytes"),
                        string(lastAfter(row, name), "/__koowa/__attribute/user/username", 5, 15),
                        string(lastAfter(row, password), "/__koowa/__attribute/user/password", 29, 60));
    }

    @Test
    void aStrictReaderStopsAtTheFirst() {
        assertThatExceptionOfType(PhpSyntaxException.class)
                .isThrownBy(() -> JoomlaSessionData.decode(JoomlaPage.row(1)))
                .withMessage("byte 698 in /__default/user/username: expected string of 5 bytes, received string of 15"
                        + " bytes");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void onceRepairedTheRowsReadAndWriteByteForByte(int row) throws PhpSyntaxException {
        PhpSession meant =
                JoomlaSessionData.diagnose(JoomlaPage.row(row)).session().orElseThrow();

        String repaired = JoomlaSessionData.text(meant);

        assertThat(JoomlaSessionData.diagnose(repaired).isSound()).isTrue();
        assertThat(JoomlaSessionData.decode(repaired)).isEqualTo(meant);
        assertThat(repaired.replaceAll("[0-9]+", "#"))
                .isEqualTo(JoomlaPage.row(row).replaceAll("[0-9]+", "#"));
    }

    @Test
    void onlyTheOneCountOfRowZeroNeedsRepair() throws PhpSyntaxException {
        String repaired = JoomlaPage.row(0).replace("\"JUser\":29:", "\"JUser\":26:");

        PhpSession session = JoomlaSessionData.decode(repaired);

        assertThat(JoomlaSessionData.text(session)).isEqualTo(repaired);
        PhpArray state = (PhpArray) session.get("__default").orElseThrow();
        assertThat(state.get("session.timer.start")).contains(new PhpInt(1_445_780_779));
        PhpObject user = (PhpObject) state.get("user").orElseThrow();
        assertThat(user.className().utf8()).isEqualTo("JUser");
        assertThat(user.members()).hasSize(26);
        assertThat(user.get("password_clear")).contains(PhpString.of(""));
    }

    private static PhpFault string(int offset, String path, int real, int declared) {
        return new PhpFault(offset, path, "string of " + real + " bytes", "string of " + declared + " bytes");
    }

    private static PhpFault pairs(int offset, String path, int real) {
        return new PhpFault(offset, path, "array of " + real + " pairs", "array of 99 pairs");
    }

    private static int after(String row, String text) {
        return row.indexOf(text) + text.length();
    }

    private static int lastAfter(String row, String text) {
        return row.lastIndexOf(text) + text.length();
    }
}
