package dev.rollcall.api.joomla;

import dev.rollcall.http.CallProperties;
import dev.rollcall.http.LastingModels;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.session.SessionId;
import jakarta.ws.rs.container.ContainerRequestContext;

/** The rows of the session table in one sandbox, as the contract's models. Thread-safe. */
final class RowModels {
    private final LastingModels<SessionId, Row, ListedRow> models = new LastingModels<>(Representations::row);

    /** Those of the sandbox of a call. */
    static RowModels of(ContainerRequestContext request) {
        Sandbox sandbox = CallProperties.SANDBOX.of(request);
        return sandbox.companion(RowModels.class, "joomla", RowModels::new);
    }

    ListedRow of(Row row) {
        return models.of(row.session().id(), row);
    }
}
