package dev.rollcall.codecs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rollcall.codecs.php.PhpEntry;
import dev.rollcall.codecs.php.PhpInt;
import dev.rollcall.codecs.php.PhpMember;
import dev.rollcall.codecs.php.PhpObject;
import dev.rollcall.codecs.php.PhpSession;
import dev.rollcall.codecs.php.PhpString;
import dev.rollcall.codecs.php.PhpSyntaxException;
import dev.rollcall.codecs.php.PhpValue;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JoomlaEntryTest {

    @Test
    void theSessionIsOneEntryOfBase64() {
        PhpSession session = PhpSession.of(JoomlaEntry.wrap(new PhpInt(1)));

        assertThat(new String(session.encode(), StandardCharsets.US_ASCII)).isEqualTo("joomla|s:8:\"aToxOw==\";");
    }

    @Test
    void theRegistryInsideComesBackWithItsMarkers() throws PhpSyntaxException {
        PhpValue registry = PhpObject.of(
                "Joomla\\Registry\\Registry",
                PhpMember.ofProtected("data", PhpObject.of("stdClass")),
                PhpMember.ofPublic("separator", PhpString.of(".")));
        PhpSession session = PhpSession.of(PhpEntry.of("__wf", new PhpInt(1)), JoomlaEntry.wrap(registry));

        PhpSession read = JoomlaSessionData.decode(JoomlaSessionData.text(session));

        assertThat(JoomlaEntry.unwrap(read)).contains(registry);
    }

    @Test
    void olderSessionsHaveNoSuchEntry() throws PhpSyntaxException {
        assertThat(JoomlaEntry.unwrap(PhpSession.of(PhpEntry.of("__default", new PhpInt(1)))))
                .isEmpty();
        assertThat(JoomlaEntry.unwrap(PhpSession.of(PhpEntry.of("joomla", new PhpInt(1)))))
                .isEmpty();
    }

    @Test
    void whatIsNoBase64IsNamed() {
        PhpSession session = PhpSession.of(PhpEntry.of("joomla", PhpString.of("aTo*Ow==")));

        assertThatExceptionOfType(PhpSyntaxException.class)
                .isThrownBy(() -> JoomlaEntry.unwrap(session))
                .withMessage("byte 3 in /joomla: expected Base64, received string of 8 bytes");
    }

    @Test
    void whatIsNoValueInsideIsNamedToo() {
        PhpSession session = PhpSession.of(PhpEntry.of("joomla", PhpString.of("aTo=")));

        assertThatExceptionOfType(PhpSyntaxException.class)
                .isThrownBy(() -> JoomlaEntry.unwrap(session))
                .withMessage("byte 2: expected whole number, received end");
    }
}
