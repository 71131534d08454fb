package dev.rollcall.contract.judge;

import dev.rollcall.contract.ContractPlace;
import dev.rollcall.contract.MessagePlace;
import dev.rollcall.contract.Violation;
import dev.rollcall.contract.Violation.Severity;
import dev.rollcall.contract.Violation.Side;
import java.util.ArrayList;
import java.util.List;

/** What was found wrong with one message so far. After a hundred violations nobody reads on. */
final class Findings {
    static final int LISTED = 100;

    private final Side side;
    private final List<Violation> list = new ArrayList<>();

    Findings(Side side) {
        this.side = side;
    }

    Side side() {
        return side;
    }

    /** The message in words, to begin a sentence with. */
    String message() {
        return side == Side.REQUEST ? "The request" : "The answer";
    }

    boolean isFull() {
        return list.size() > LISTED;
    }

    void add(
            MessageKey key, MessagePlace where, ContractPlace rule, String expected, String received, String sentence) {
        add(key.text(), key.severity(), where, rule, new Wording(expected, received, sentence));
    }

    void add(String key, Severity severity, MessagePlace where, ContractPlace rule, Wording wording) {
        if (list.size() < LISTED) {
            list.add(violation(key, severity, where, rule, wording));
        } else if (list.size() == LISTED) {
            Wording more = new Wording(
                    "", "", message() + " has more than " + LISTED + " violations; the rest is not listed.");
            list.add(violation(MessageKey.MORE.text(), MessageKey.MORE.severity(), where, rule, more));
        }
    }

    private Violation violation(
            String key, Severity severity, MessagePlace where, ContractPlace rule, Wording wording) {
        return new Violation(
                key, severity, side, where, rule, wording.expected(), wording.received(), wording.sentence());
    }

    List<Violation> list() {
        return list;
    }
}
