package dev.rollcall.api.joomla;

import dev.rollcall.api.joomla.JoomlaSettings.PayloadForm;
import dev.rollcall.codecs.JoomlaSessionData;
import dev.rollcall.codecs.php.PhpEntry;
import dev.rollcall.codecs.php.PhpSession;
import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What PHP has stored of a session: Joomla's own entry in the form of its version, then those of the extensions. */
final class SessionPayload {
    private SessionPayload() {}

    /** The text of the column {@code data}, null if nothing is stored there. */
    static @Nullable String of(
            PayloadForm form, Session<JoomlaSessionDetails> session, @Nullable Account<JoomlaAccountDetails> account) {
        if (form == PayloadForm.NONE) {
            return null;
        }
        PhpEntry own = form == PayloadForm.PLAIN
                ? PhpEntry.of("__default", PlainSession.of(session, account))
                : PhpEntry.of("joomla", EncodedSession.of(form, session, account));
        List<PhpEntry> entries = new ArrayList<>(List.of(own));
        entries.addAll(session.details().extras().entries());
        return JoomlaSessionData.text(PhpSession.of(entries));
    }
}
