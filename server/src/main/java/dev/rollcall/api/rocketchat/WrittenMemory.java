package dev.rollcall.api.rocketchat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/** What a workspace remembers beside users and connections, as a world file tells it: what {@link FiledMemory} reads. */
final class WrittenMemory {
    private WrittenMemory() {}

    /** All of it; empty if there is nothing. */
    static ObjectNode of(Workspace workspace) {
        ObjectNode memory = JsonNodeFactory.instance.objectNode();
        put(memory, "trustedClients", trusted(workspace));
        put(memory, "failedAddresses", failed(workspace));
        put(memory, "calls", calls(workspace));
        return memory;
    }

    private static void put(ObjectNode memory, String name, ArrayNode list) {
        if (!list.isEmpty()) {
            memory.set(name, list);
        }
    }

    private static ArrayNode trusted(Workspace workspace) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (TrustedClient client : workspace.secondFactor().trusted().all()) {
            ObjectNode entry = all.addObject().put("token", client.token().value());
            if (!client.userAgent().isEmpty()) {
                entry.put("userAgent", client.userAgent());
            }
            entry.put("address", client.address()).put("until", client.until().toString());
        }
        return all;
    }

    private static ArrayNode failed(Workspace workspace) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        workspace
                .logins()
                .guard()
                .addresses()
                .forEach((address, failures) -> all.addObject()
                        .put("address", address)
                        .put("count", failures.count())
                        .put("last", failures.last().toString()));
        return all;
    }

    private static ArrayNode calls(Workspace workspace) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        workspace.limiter().counting().forEach((operation, window) -> {
            ObjectNode entry = all.addObject().put("operation", operation);
            ArrayNode callers = entry.put("ends", window.ends().toString()).putArray("callers");
            Map<String, Integer> inOrder = new TreeMap<>(window.calls());
            inOrder.forEach((address, count) ->
                    callers.addObject().put("address", address).put("count", count));
        });
        return all;
    }
}
