package dev.rollcall.api.joomla;

import dev.rollcall.api.joomla.JoomlaSettings.PayloadForm;
import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The payloads of all sessions, each written once for every state of its session: a list of many rows is asked for far
 * more often than they change. Not safe for use by several threads: {@link JoomlaSessions} holds the lock.
 */
final class Payloads {
    private final Map<SessionId, Written> written = new HashMap<>();

    /** The text of the column {@code data}, null if nothing is stored there. */
    @Nullable
    String of(
            PayloadForm form, Session<JoomlaSessionDetails> session, @Nullable Account<JoomlaAccountDetails> account) {
        Written known = written.get(session.id());
        if (known == null || known.form() != form || !known.session().equals(session)) {
            known = new Written(form, session, SessionPayload.of(form, session, account));
            written.put(session.id(), known);
        }
        return known.text();
    }

    /** Forgets the payloads of all other sessions. There are others only if more are known than these. */
    void keepOnly(List<Session<JoomlaSessionDetails>> sessions) {
        if (written.size() > sessions.size()) {
            written.keySet().retainAll(sessions.stream().map(Session::id).collect(Collectors.toSet()));
        }
    }

    private record Written(
            PayloadForm form,
            Session<JoomlaSessionDetails> session,
            @Nullable String text) {}
}
