package dev.rollcall.contract.judge;

import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.ContractPlace;
import dev.rollcall.contract.MessagePlace;
import dev.rollcall.contract.MessagePlace.Part;
import java.util.List;
import java.util.Optional;

/** What a contract says of the body of one request or answer. */
final class BodyRules {
    private static final String ANY = "any media type";

    private final ContractNode owner;
    private final boolean required;
    private final List<MediaTypeRules> types;

    /**
     * @param owner the request body or the answer in the contract; it need not exist
     * @param required whether there must be one, if the contract describes any
     */
    BodyRules(ContractNode owner, boolean required, SharedSchemas schemas, Secrets secrets) {
        this.owner = owner;
        this.required = required;
        this.types = owner.member("content").members().entrySet().stream()
                .map(content -> MediaTypeRules.of(content.getKey(), content.getValue(), schemas, secrets))
                .toList();
    }

    void judge(Message message, Findings findings) {
        List<String> labels = message.header("Content-Type");
        Optional<MediaType> label = labels.size() == 1 ? MediaType.parse(labels.get(0)) : Optional.empty();
        if (message.body().isEmpty()) {
            empty(message, label, findings);
        } else if (types.isEmpty()) {
            unexpected(message, findings, owner.place());
        } else if (labels.isEmpty()) {
            String sentence = findings.message() + " has a body, but no Content-Type that says what it is.";
            add(MessageKey.CONTENT_TYPE_MISSING, findings, names(), "", sentence);
        } else if (label.isEmpty()) {
            String sentence = findings.message() + " has a Content-Type that is no media type.";
            add(MessageKey.CONTENT_TYPE_INVALID, findings, names(), shown(labels), sentence);
        } else {
            typed(message, label.get(), findings);
        }
    }

    /** Says that there must be no body. */
    static void unexpected(Message message, Findings findings, ContractPlace rule) {
        findings.add(
                MessageKey.BODY_UNEXPECTED,
                MessagePlace.of(Part.BODY, ""),
                rule,
                "no body",
                message.body().toString(),
                findings.message() + " has a body where there must be none.");
    }

    private void empty(Message message, Optional<MediaType> label, Findings findings) {
        Optional<MediaTypeRules> rules = label.flatMap(this::rules);
        if (rules.isPresent() && (!rules.get().hasSchema() || rules.get().mayBeEmpty())) {
            // Nothing is said of it, or it is a value like any other.
            rules.get().formOfEmpty(label.orElseThrow()).judge(message.body(), label.orElseThrow(), findings);
        } else if (required
                && !types.isEmpty()
                && (rules.isPresent() || types.stream().allMatch(MediaTypeRules::hasSchema))) {
            add(
                    MessageKey.BODY_MISSING,
                    findings,
                    "a body of " + names(),
                    "nothing",
                    findings.message() + " has no body, but the contract has one here.");
        }
    }

    private void typed(Message message, MediaType label, Findings findings) {
        Optional<MediaTypeRules> rules = rules(label);
        if (rules.isEmpty()) {
            String sentence = findings.message() + " has a body of " + label.name() + ", but the contract has "
                    + names() + " here.";
            add(MessageKey.CONTENT_TYPE_UNDECLARED, findings, names(), label.name(), sentence);
        } else {
            rules.get().form(label).judge(message.body(), label, findings);
        }
    }

    private Optional<MediaTypeRules> rules(MediaType label) {
        MediaTypeRules best = null;
        int fits = 0;
        for (MediaTypeRules each : types) {
            int now = each.range().fits(label);
            if (now > 0 && now >= fits) {
                best = each;
                fits = now;
            }
        }
        return Optional.ofNullable(best);
    }

    private String names() {
        String names =
                String.join(" or ", types.stream().map(MediaTypeRules::name).toList());
        return names.isEmpty() ? ANY : names;
    }

    private static String shown(List<String> labels) {
        return Secrets.cut(String.join(" and ", labels));
    }

    private void add(MessageKey key, Findings findings, String expected, String received, String sentence) {
        MessagePlace place = key == MessageKey.BODY_MISSING
                ? MessagePlace.of(Part.BODY, "")
                : MessagePlace.of(Part.HEADER, "Content-Type");
        findings.add(key, place, owner.placeOf("content"), expected, received, sentence);
    }
}
