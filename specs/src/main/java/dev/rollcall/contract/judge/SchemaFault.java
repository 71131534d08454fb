package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One way in which a value does not fit a schema.
 *
 * @param keyword what it breaks
 * @param path the steps from the value judged to the value that is wrong
 * @param rule the JSON pointer of the broken keyword in the contract
 * @param limit what stands there, a {@code MissingNode} if that tells nothing
 * @param value what is wrong
 * @param detail the member meant, or why; empty if there is nothing more to say
 */
record SchemaFault(
        SchemaKeyword keyword, List<String> path, String rule, JsonNode limit, JsonNode value, String detail) {

    SchemaFault {
        path = List.copyOf(path);
    }

    /** The JSON pointer of the wrong value. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        path.forEach(step -> pointer.append('/').append(step.replace("~", "~0").replace("/", "~1")));
        return pointer.toString();
    }
}
