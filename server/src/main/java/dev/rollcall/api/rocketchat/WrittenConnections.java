package dev.rollcall.api.rocketchat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import dev.rollcall.session.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Connections as a world file tells them: what {@link FiledConnections} reads. */
final class WrittenConnections {
    private final Workspace workspace;

    WrittenConnections(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All of them, the oldest first; of those that began together, the one that was there first. */
    ArrayNode all() {
        List<Session<Connection>> oldestFirst =
                new ArrayList<>(workspace.store().newestFirst().toList());
        Collections.reverse(oldestFirst);
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        oldestFirst.forEach(session -> all.add(of(session)));
        return all;
    }

    private ObjectNode of(Session<Connection> session) {
        Connection connection = session.details();
        ObjectNode written = JsonNodeFactory.instance.objectNode();
        written.put("account", name(session.account()));
        written.put("id", session.id().value());
        written.put("token", connection.token().value());
        written.put("host", connection.host());
        written.put("address", session.address());
        device(written, connection.device());
        written.put("begun", session.begun().toString());
        written.put("seen", session.seen().toString());
        session.ended().ifPresent(ended -> written.put("ended", ended.toString()));
        Optional.ofNullable(connection.ender()).ifPresent(ender -> written.put("endedBy", name(ender)));
        life(written, session);
        return written;
    }

    private void life(ObjectNode written, Session<Connection> session) {
        Connection connection = session.details();
        if (connection.tokenExpires().equals(Instant.MAX)) {
            written.put("lasting", true);
        } else if (!connection.tokenExpires().equals(session.begun().plus(Logins.TOKEN_LIFE))) {
            written.put("tokenExpires", connection.tokenExpires().toString());
        }
        if (!connection.listed()) {
            written.put("listed", false);
        }
        if (!connection.filed()) {
            written.put("passing", true);
        }
        if (session.isOpen() && workspace.store().find(connection.token()).isEmpty()) {
            written.put("tokenForgotten", true);
        }
    }

    private static void device(ObjectNode written, ClientDevice device) {
        if (device.equals(ClientDevice.UNKNOWN)) {
            return;
        }
        ObjectNode told = written.putObject("device");
        told.put("type", device.type());
        told.put("name", device.name());
        told.put("version", device.longVersion());
        told.put("osName", device.osName());
        Optional.ofNullable(device.osVersion()).ifPresent(version -> told.put("osVersion", version));
    }

    private String name(UserId user) {
        return workspace.members().find(user).map(Account::name).orElseThrow();
    }
}
