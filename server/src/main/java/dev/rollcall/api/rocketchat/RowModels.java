package dev.rollcall.api.rocketchat;

import dev.rollcall.http.CallProperties;
import dev.rollcall.http.LastingModels;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.session.SessionId;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** The rows of the lists in one sandbox, as the contract's models. Thread-safe. */
final class RowModels {
    private final LastingModels<Key, Row, ListedRow> models = new LastingModels<>(Representations::listed);

    /** The same session looks different to its owner, who is not told whose it is. */
    private record Key(SessionId session, boolean user) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && session.equals(key.session) && user == key.user;
        }

        @Override
        public int hashCode() {
            return 31 * session.hashCode() + Boolean.hashCode(user);
        }
    }

    /** Those of the sandbox of a call. */
    static RowModels of(ContainerRequestContext request) {
        Sandbox sandbox = CallProperties.SANDBOX.of(request);
        return sandbox.companion(RowModels.class, "rocketchat", RowModels::new);
    }

    ListedRow of(Row row) {
        return models.of(new Key(row.session().id(), row.user().isPresent()), row);
    }
}
