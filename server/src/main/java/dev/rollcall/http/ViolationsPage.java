package dev.rollcall.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.contract.Violation;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where answers point to when a request broke its contract, and what stands there. Thread-safe. */
final class ViolationsPage {
    static final String FOLDER = "/mock/v1/violations/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PATH = Pattern.compile(FOLDER + "([0-9a-f]{16})");

    private final BrokenRequests requests;

    ViolationsPage(BrokenRequests requests) {
        this.requests = requests;
    }

    /** The path of the details, stable and the same behind every port. */
    static String path(String id) {
        return FOLDER + id;
    }

    /** What stands at the path, if it is one of a request that is still known. */
    Optional<String> at(String path) {
        Matcher id = PATH.matcher(path);
        return id.matches()
                ? requests.find(id.group(1)).map(ViolationsPage::details).map(ObjectNode::toString)
                : Optional.empty();
    }

    /** What is wrong, and with what. */
    static ObjectNode details(BrokenRequest broken) {
        ObjectNode details = JSON.createObjectNode();
        details.put("contract", broken.contract());
        if (!broken.operation().isEmpty()) {
            details.put("operation", broken.operation());
        }
        ArrayNode violations = details.putArray("violations");
        broken.violations().forEach(violation -> put(violation, violations.addObject()));
        return details;
    }

    private static void put(Violation violation, ObjectNode node) {
        node.put("key", "request." + violation.key())
                .put(
                        "in",
                        violation.where().part().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .put("pointer", violation.where().path());
        if (violation.where().line() > 0) {
            node.put("line", violation.where().line())
                    .put("column", violation.where().column());
        }
        node.put("expected", violation.expected())
                .put("received", violation.received())
                .put("sentence", violation.sentence());
        node.putObject("rule")
                .put("file", violation.rule().file())
                .put("line", violation.rule().line())
                .put("pointer", violation.rule().pointer());
    }
}
