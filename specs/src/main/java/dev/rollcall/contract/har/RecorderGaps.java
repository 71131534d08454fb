package dev.rollcall.contract.har;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.MessagePlace.Part;
import dev.rollcall.contract.Operation;
import dev.rollcall.contract.Violation;
import dev.rollcall.contract.Violation.Side;
import dev.rollcall.contract.report.TrafficReport;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what is missing in the recording from what was missing on the wire. Browsers leave credentials out of their
 * recordings, and now and then a body; nobody knows then whether the exchange had it.
 */
final class RecorderGaps {
    private final Contract contract;
    private final boolean strictCredentials;

    RecorderGaps(Contract contract, boolean strictCredentials) {
        this.contract = contract;
        this.strictCredentials = strictCredentials;
    }

    /**
     * The violations that no gap explains, and the gaps.
     *
     * @param operation what the request called
     */
    Explained explained(List<Violation> violations, HarEntry entry, Optional<Operation> operation) {
        Set<Gap> seen = EnumSet.noneOf(Gap.class);
        List<Violation> rest = new ArrayList<>();
        for (Violation violation : violations) {
            behind(violation, entry, operation).ifPresentOrElse(seen::add, () -> rest.add(violation));
        }
        if (!entry.sent().isKept() || !entry.answered().isKept()) {
            seen.add(Gap.BODY);
        }
        return new Explained(rest, seen);
    }

    /**
     * What was found in an exchange.
     *
     * @param rest the violations that no gap explains
     * @param gaps what was left out
     */
    record Explained(List<Violation> rest, Set<Gap> gaps) {

        /** Counts the gaps. */
        void count(TrafficReport report) {
            gaps.forEach(gap -> report.count(gap.id, gap.label, 1));
        }
    }

    private Optional<Gap> behind(Violation violation, HarEntry entry, Optional<Operation> operation) {
        boolean request = violation.side() == Side.REQUEST;
        Part part = violation.where().part();
        if (part == Part.BODY && !(request ? entry.sent() : entry.answered()).isKept()) {
            return Optional.of(Gap.BODY);
        }
        if (part == Part.HEADER && !request && violation.where().path().equalsIgnoreCase("Set-Cookie")) {
            boolean recorded = entry.responseHeaders().keySet().stream().anyMatch("Set-Cookie"::equalsIgnoreCase);
            return recorded ? Optional.empty() : Optional.of(Gap.CREDENTIALS);
        }
        boolean credentials = part == Part.CREDENTIALS && request && !strictCredentials;
        return credentials
                        && operation.isPresent()
                        && isLeftOut(violation.where().path(), entry, operation.get())
                ? Optional.of(Gap.CREDENTIALS)
                : Optional.empty();
    }

    /** Whether the header that would carry the credentials is not there at all. */
    private static boolean isUnrecorded(Set<String> carriers, HarEntry entry) {
        return !carriers.isEmpty() && carriers.stream().noneMatch(entry::has);
    }

    private boolean isLeftOut(String named, HarEntry entry, Operation operation) {
        ContractNode schemes = contract.root().member("components").member("securitySchemes");
        List<Set<String>> carriers = new ArrayList<>();
        operation
                .security()
                .forEach(alternative -> alternative.stream()
                        .filter(scheme -> !schemes.value().has(named) || scheme.equals(named))
                        .map(scheme -> carriers(schemes.member(scheme)))
                        .forEach(carriers::add));
        // Where several could be meant, one that was left out is enough to know nothing.
        return carriers.stream().anyMatch(each -> isUnrecorded(each, entry));
    }

    private static Set<String> carriers(ContractNode scheme) {
        return switch (scheme.text("type", "") + " " + scheme.text("in", "")) {
            case "apiKey header" -> Set.of(scheme.text("name", ""));
            case "apiKey cookie" -> Set.of("Cookie");
            case "apiKey query" -> Set.of();
            default -> Set.of("Authorization");
        };
    }

    /** What a recorder may leave out. */
    enum Gap {
        CREDENTIALS("credentialsNotRecorded", "exchanges whose credentials were not recorded"),
        BODY("bodiesNotRecorded", "exchanges of which a body was not recorded");

        private final String id;
        private final String label;

        Gap(String id, String label) {
            this.id = id;
            this.label = label;
        }
    }
}
