package dev.rollcall.contract.judge;

import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.MessagePlace;
import dev.rollcall.contract.MessagePlace.Part;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Headers that clients act upon, in an answer that does not list them. OpenAPI closes no list of headers, so this is a
 * warning: what follows such a header follows something that nobody has promised.
 */
final class UndeclaredHeaders {
    private static final List<String> ACTED_UPON = List.of("Set-Cookie", "Location", "WWW-Authenticate", "Retry-After");

    private final ContractNode answer;
    private final List<String> undeclared;

    UndeclaredHeaders(ContractNode answer) {
        this.answer = answer;
        Set<String> declared = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        declared.addAll(answer.member("headers").members().keySet());
        this.undeclared =
                ACTED_UPON.stream().filter(name -> !declared.contains(name)).toList();
    }

    void judge(Message message, Findings findings) {
        for (String name : undeclared) {
            if (!message.header(name).isEmpty()) {
                findings.add(
                        MessageKey.HEADER_UNDECLARED,
                        MessagePlace.of(Part.HEADER, name),
                        answer.placeOf("headers"),
                        "no such header",
                        "a value",
                        "The answer has a header '" + name + "', which the contract does not list.");
            }
        }
    }
}
