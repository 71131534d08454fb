package dev.rollcall.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.generated.control.api.SessionApi;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/** Who is logged in. */
final class SessionResource implements SessionApi {
    private static final ObjectMapper JSON = ControlJson.mapper();

    private final ControlDesk desk;

    SessionResource(ControlDesk desk) {
        this.desk = desk;
    }

    @Override
    public Response listSessions(String sandbox, String product, String account) {
        List<ObjectNode> sessions = sessions(sandbox, product).all().stream()
                .filter(account == null ? session -> true : EditedSection.names("account", account))
                .toList();
        return Replies.of(Map.of("sessions", sessions));
    }

    @Override
    public Response addSession(String sandbox, String product, Map<String, Object> sent) {
        ObjectNode session = JSON.valueToTree(sent);
        Set<String> before = new HashSet<>();
        Entries sessions = sessions(sandbox, product);
        sessions.change(section -> {
            section.path("sessions").forEach(each -> before.add(each.path("id").asText()));
            section.withArray("sessions").add(session);
            return section;
        });
        ObjectNode added = sessions.find(isNew(before, session)).orElseThrow(SessionResource::none);
        return Replies.created(added, "sandboxes", sandbox, "products", product, "sessions", id(added));
    }

    /** Another caller may have begun a session at the same time. */
    private static Predicate<ObjectNode> isNew(Set<String> before, ObjectNode sent) {
        return session -> !before.contains(id(session))
                && EditedSection.names("account", sent.path("account").asText()).test(session)
                && (!sent.has("token") || sent.get("token").equals(session.get("token")));
    }

    @Override
    public Response getSession(String sandbox, String product, String session) {
        return Replies.of(find(sandbox, product, session));
    }

    @Override
    public Response changeSession(String sandbox, String product, String session, Map<String, Object> patch) {
        ObjectNode members = JSON.valueToTree(patch);
        AtomicReference<String> id = new AtomicReference<>(session);
        sessions(sandbox, product).change(section -> {
            id.set(id(EditedSection.patch(section, "sessions", withId(session), members)
                    .orElseThrow(SessionResource::none)
                    .after()));
            return section;
        });
        return Replies.of(find(sandbox, product, Objects.requireNonNull(id.get())));
    }

    @Override
    public Response endSession(String sandbox, String product, String session) {
        String name = desk.product(product).name();
        if (!desk.worlds().end(desk.sandbox(sandbox), name, session)) {
            throw none();
        }
        return Replies.done();
    }

    @Override
    public Response expireSession(String sandbox, String product, String session) {
        String name = desk.product(product).name();
        if (!desk.worlds().expire(desk.sandbox(sandbox), name, session)) {
            throw none();
        }
        return Replies.done();
    }

    private ObjectNode find(String sandbox, String product, String session) {
        return sessions(sandbox, product).find(withId(session)).orElseThrow(SessionResource::none);
    }

    private Entries sessions(String sandbox, String product) {
        return new Entries(desk, sandbox, product, "sessions");
    }

    private static Predicate<ObjectNode> withId(String id) {
        return session -> id(session).equals(id);
    }

    private static String id(ObjectNode session) {
        return session.path("id").asText();
    }

    private static ProblemException none() {
        return ProblemException.of(
                404, "There is no such open session", "The list of sessions tells which there are, ended ones too.");
    }
}
