package dev.rollcall.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;

/** What the front desk says in JSON: the mounts, alone or with what is wrong (RFC 9457). */
final class DeskProblem {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DeskProblem() {}

    static String list(List<FrontDesk.Entry> entries) {
        return text(mounts(JSON.createObjectNode(), entries));
    }

    static String of(int status, String title, List<FrontDesk.Entry> entries) {
        return text(mounts(problem(status, title), entries));
    }

    static String of(int status, String title, String detail) {
        return text(problem(status, title).put("detail", detail));
    }

    private static ObjectNode problem(int status, String title) {
        return JSON.createObjectNode()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status);
    }

    private static ObjectNode mounts(ObjectNode node, List<FrontDesk.Entry> entries) {
        entries.forEach(entry -> node.withArray("mounts")
                .addObject()
                .put("title", entry.title())
                .put("mount", entry.mount())
                .put("contract", "/contracts/" + entry.contract() + ".yaml"));
        return node;
    }

    private static String text(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
