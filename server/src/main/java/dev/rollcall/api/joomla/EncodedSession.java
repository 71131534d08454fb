package dev.rollcall.api.joomla;

import dev.rollcall.api.joomla.JoomlaSettings.PayloadForm;
import dev.rollcall.codecs.php.PhpEntry;
import dev.rollcall.codecs.php.PhpObject;
import dev.rollcall.codecs.php.PhpSession;
import dev.rollcall.codecs.php.PhpString;
import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Joomla's own entry from 3.4.7 on: a serialized registry in Base64, without the user agent; later only with the id of the
 * user (read in public dumps of such tables).
 */
final class EncodedSession {
    private static final PhpString NAME = PhpString.of("x");

    private EncodedSession() {}

    /** The text that stands under {@code joomla}. */
    static PhpString of(
            PayloadForm form, Session<JoomlaSessionDetails> session, @Nullable Account<JoomlaAccountDetails> account) {
        RegistryForm registry = form == PayloadForm.ID_ONLY ? RegistryForm.LATER : RegistryForm.EARLY;
        PhpObject stored = registry.of(new Members()
                .add("__default", namespace(form, registry, session, account))
                .as("stdClass"));
        return PhpString.of(Base64.getEncoder().encode(serialized(stored)));
    }

    private static PhpObject namespace(
            PayloadForm form,
            RegistryForm registry,
            Session<JoomlaSessionDetails> session,
            @Nullable Account<JoomlaAccountDetails> account) {
        return new Members()
                .add("session", state(session))
                .add("registry", registry.of(session.details().extras().registry()))
                .add("user", form == PayloadForm.ID_ONLY ? UserValue.idOf(account) : UserValue.of(account))
                .as("stdClass");
    }

    private static PhpObject state(Session<JoomlaSessionDetails> session) {
        SessionTimer timer = session.details().timer();
        PhpObject times = new Members()
                .number("start", session.begun().getEpochSecond())
                .number("last", timer.last().getEpochSecond())
                .number("now", timer.now().getEpochSecond())
                .as("stdClass");
        return new Members()
                .number("counter", timer.counter())
                .add("timer", times)
                .text("token", session.details().formToken())
                .as("stdClass");
    }

    /** As {@code serialize()} writes it: the value of a session's entry, without its name. */
    private static byte[] serialized(PhpObject value) {
        byte[] entry = PhpSession.of(new PhpEntry(NAME, value)).encode();
        return Arrays.copyOfRange(entry, NAME.size() + 1, entry.length);
    }
}
