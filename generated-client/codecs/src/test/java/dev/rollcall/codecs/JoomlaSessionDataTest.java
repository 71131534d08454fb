package dev.rollcall.codecs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rollcall.codecs.php.PhpEntry;
import dev.rollcall.codecs.php.PhpInt;
import dev.rollcall.codecs.php.PhpMember;
import dev.rollcall.codecs.php.PhpObject;
import dev.rollcall.codecs.php.PhpSession;
import dev.rollcall.codecs.php.PhpString;
import dev.rollcall.codecs.php.PhpSyntaxException;
import dev.rollcall.codecs.php.PhpValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoomlaSessionDataTest {

    @Test
    void protectedMarkersAreEscapedAndStillCountThreeBytes() throws PhpSyntaxException {
        PhpSession session = session(PhpObject.of("R", PhpMember.ofProtected("data", new PhpInt(1))));

        String text = JoomlaSessionData.text(session);

        assertThat(text).isEqualTo("x|O:1:\"R\":1:{s:7:\"\\0\\0\\0data\";i:1;}");
        assertThat(JoomlaSessionData.decode(text)).isEqualTo(session);
    }

    @Test
    void privateMarkersStayAsTheyAre() throws PhpSyntaxException {
        PhpSession session = session(PhpObject.of("R", PhpMember.ofPrivate("R", "data", new PhpInt(1))));

        String text = JoomlaSessionData.text(session);

        assertThat(text).isEqualTo("x|O:1:\"R\":1:{s:7:\"\0R\0data\";i:1;}");
        assertThat(JoomlaSessionData.decode(text)).isEqualTo(session);
    }

    @Test
    void lengthsCountUtf8Bytes() throws PhpSyntaxException {
        PhpSession session = session(PhpString.of("Zoë €"));

        String text = JoomlaSessionData.text(session);

        assertThat(text).isEqualTo("x|s:8:\"Zoë €\";");
        assertThat(JoomlaSessionData.decode(text)).isEqualTo(session);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\0\\0\\0", "a\\0\\0\\0b", "\\0\\0\0*\0"})
    void aValueThatWouldComeBackOtherwiseIsRefused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JoomlaSessionData.encode(session(PhpString.of(value))))
                .withMessageContaining("\\0\\0\\0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0*\0", "\\0\\0", "\0*\0*\0", "*\0*"})
    void aValueThatComesBackIsNot(String value) throws PhpSyntaxException {
        PhpSession session = session(PhpString.of(value));

        assertThat(JoomlaSessionData.decode(JoomlaSessionData.text(session))).isEqualTo(session);
    }

    @Test
    void bytesThatAreNoTextHaveNoText() {
        PhpSession session = session(PhpString.of(new byte[] {(byte) 0xff}));

        assertThat(JoomlaSessionData.encode(session)).hasSize(10).contains(0xff);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JoomlaSessionData.text(session))
                .withMessage("the payload is not UTF-8");
    }

    @Test
    void offsetsCountTheColumnAsItIsStored() {
        String text = "x|O:1:\"R\":2:{s:4:\"\\0\\0\\0a\";i:1;s:4:\"\\0\\0\\0b\";i:z;}";

        assertThatExceptionOfType(PhpSyntaxException.class)
                .isThrownBy(() -> JoomlaSessionData.decode(text))
                .satisfies(e -> assertThat(e.offset()).isEqualTo(text.indexOf('z')))
                .withMessageContaining("/x/b");
        assertThat(JoomlaSessionData.diagnose(text).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.offset()).isEqualTo(text.indexOf('z')));
    }

    private static PhpSession session(PhpValue value) {
        return PhpSession.of(PhpEntry.of("x", value));
    }
}
