package dev.rollcall.contract.judge;

import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.ContractPlace;
import dev.rollcall.contract.MessagePlace;
import dev.rollcall.contract.MessagePlace.Part;
import dev.rollcall.contract.judge.SecurityScheme.State;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who may call an operation: alternatives, each of which is a list of schemes that must all be satisfied. */
final class SecurityRules {
    private final ContractNode requirements;
    private final List<List<SecurityScheme>> alternatives;

    /** @param operation its own {@code security} goes before that of the document */
    SecurityRules(ContractNode operation) {
        ContractNode root = operation.contract().root();
        ContractNode own = operation.member("security");
        this.requirements = own.exists() ? own : root.member("security");
        ContractNode schemes = root.member("components").member("securitySchemes");
        this.alternatives = requirements
                .items()
                .map(alternative -> alternative.members().keySet().stream()
                        .map(name -> new SecurityScheme(name, schemes.member(name)))
                        .toList())
                .toList();
    }

    void judge(Target target, Findings findings) {
        if (alternatives.isEmpty() || isSatisfied(target)) {
            return;
        }
        List<SecurityScheme> nearest = alternatives.stream()
                .min(Comparator.comparing(schemes -> missing(schemes, target)))
                .orElseThrow();
        Optional<SecurityScheme> malformed = alternatives.stream()
                .flatMap(List::stream)
                .filter(scheme -> scheme.state(target) == State.MALFORMED)
                .findFirst();
        SecurityScheme worst = malformed.orElseGet(() -> nearest.stream()
                .filter(scheme -> scheme.state(target) != State.THERE)
                .findFirst()
                .orElseThrow());
        MessagePlace place = MessagePlace.of(Part.CREDENTIALS, worst.name());
        ContractPlace rule = requirements.place();
        if (malformed.isPresent()) {
            String sentence = "The credentials are not written as " + worst.wanted() + " asks for.";
            findings.add(MessageKey.CREDENTIALS_MALFORMED, place, rule, worst.wanted(), "(masked)", sentence);
        } else {
            String sentence = "The request lacks credentials: the contract asks for " + wanted() + ".";
            findings.add(MessageKey.CREDENTIALS_MISSING, place, rule, wanted(), "nothing", sentence);
        }
    }

    private boolean isSatisfied(Target target) {
        for (List<SecurityScheme> schemes : alternatives) {
            if (missing(schemes, target) == 0) {
                return true;
            }
        }
        return false;
    }

    private static int missing(List<SecurityScheme> schemes, Target target) {
        int missing = 0;
        for (SecurityScheme scheme : schemes) {
            missing += scheme.state(target) == State.THERE ? 0 : 1;
        }
        return missing;
    }

    private String wanted() {
        return alternatives.stream()
                .map(schemes -> schemes.stream().map(SecurityScheme::wanted).collect(Collectors.joining(" and ")))
                .collect(Collectors.joining(", or "));
    }
}
