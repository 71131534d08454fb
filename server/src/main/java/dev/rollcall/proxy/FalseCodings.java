package dev.rollcall.proxy;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.ContractPlace;
import dev.rollcall.contract.MessagePlace;
import dev.rollcall.contract.MessagePlace.Part;
import dev.rollcall.contract.Violation;
import dev.rollcall.contract.Violation.Severity;
import dev.rollcall.contract.Violation.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Bodies that are not in the {@code Content-Encoding} that their header names: no client can read them. Contracts do not
 * speak of codings, and recorders take them off, so that only who sees the bytes can say this.
 */
final class FalseCodings {
    private FalseCodings() {}

    /** What is to be said of an exchange, for each of its messages. */
    static List<Violation> of(Passed passed, Contract contract) {
        List<Violation> found = new ArrayList<>();
        if (isFalse(passed.requestBody(), passed.requestHeaders())) {
            found.add(violation(Side.REQUEST, passed.requestHeaders(), contract.place("")));
        }
        if (isFalse(passed.responseBody(), passed.responseHeaders())) {
            found.add(violation(Side.RESPONSE, passed.responseHeaders(), contract.place("")));
        }
        return found;
    }

    private static boolean isFalse(PassedBody body, List<Passed.Line> headers) {
        return body.isWhole() && ContentCoding.isFalse(body.bytes(), Exchanges.codings(headers));
    }

    private static Violation violation(Side side, List<Passed.Line> headers, ContractPlace place) {
        String coding = String.join(", ", Exchanges.codings(headers)).toLowerCase(Locale.ROOT);
        String message = side == Side.REQUEST ? "request" : "answer";
        return new Violation(
                "content-encoding.false",
                Severity.ERROR,
                side,
                MessagePlace.of(Part.HEADER, "Content-Encoding"),
                place,
                "a body in " + coding,
                "bytes that are not",
                "The " + message + " says that its body is in " + coding + ", but that cannot be undone.");
    }
}
