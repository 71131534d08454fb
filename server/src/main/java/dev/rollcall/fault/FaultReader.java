package dev.rollcall.fault;

import dev.rollcall.session.SessionId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads faults as people write them, in the header of a call and in the control API. Immutable. */
public final class FaultReader {
    private static final FaultParameter PROBABILITY =
            new FaultParameter(FaultParameter.PROBABILITY, "a number above 0 and up to 1, by default 1");
    private static final FaultParameter SEED =
            new FaultParameter(FaultParameter.SEED, "a whole number; the same one draws the same chances");
    private static final FaultParameter TIMES =
            new FaultParameter(FaultParameter.TIMES, "how often it strikes at most, a whole number from 1 on");
    private static final FaultParameter AFTER =
            new FaultParameter(FaultParameter.AFTER, "how many calls pass first, a whole number from 0 on");
    private static final FaultParameter SESSION = new FaultParameter(FaultParameter.SESSION, "the id of a session");
    private static final List<FaultParameter> COMMON = List.of(
            new FaultParameter(FaultParameter.PRODUCT, "the name of a product"),
            new FaultParameter(FaultParameter.OPERATION, "an operationId of its contract"),
            new FaultParameter(FaultParameter.ACCOUNT, "the name of an account that calls, or tries to log in"),
            SESSION,
            PROBABILITY,
            SEED,
            TIMES,
            AFTER);

    private final List<FaultedProduct> products;

    /** Reads faults of these products. */
    public FaultReader(List<FaultedProduct> products) {
        this.products = List.copyOf(products);
    }

    /** Every kind there is. */
    public static List<FaultKind> kinds() {
        return KnownKind.ALL.stream().map(KnownKind::told).toList();
    }

    /** What can be chosen about every kind: when it strikes. */
    public static List<FaultParameter> common() {
        return COMMON;
    }

    /**
     * The rule that is described.
     *
     * @param kind one of {@link #kinds()}
     * @param parameters by name, their values as texts
     * @throws FaultException if the kind is not known, or any parameter is not as it must be
     */
    public FaultRule read(String kind, Map<String, String> parameters) {
        KnownKind known = KnownKind.ALL.stream()
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseThrow(
                        () -> new FaultException(List.of(new WrongParameter("kind", "one of " + kindNames(), kind))));
        Reading reading = new Reading(parameters);
        Fault fault = known.reader().apply(reading);
        Aim aim = aim(known, reading);
        double probability = reading.find(PROBABILITY, FaultReader::probability).orElse(1.0);
        OptionalLong seed = reading.find(SEED, Reading.whole(Long.MIN_VALUE, Long.MAX_VALUE)).stream()
                .mapToLong(Long::longValue)
                .findFirst();
        OptionalInt times = reading.find(TIMES, Reading.whole(1, Integer.MAX_VALUE)).stream()
                .mapToInt(Long::intValue)
                .findFirst();
        int after = reading.find(AFTER, Reading.whole(0, Integer.MAX_VALUE))
                .orElse(0L)
                .intValue();
        reading.end();
        return new FaultRule(fault, aim, probability, seed, times, after);
    }

    private static Optional<Double> probability(String text) {
        return Reading.decimal(Double.MIN_VALUE, 1).apply(text);
    }

    private Aim aim(KnownKind kind, Reading reading) {
        List<FaultedProduct> able = where(product -> !product.operations(kind).isEmpty());
        Optional<String> product = reading.find(
                new FaultParameter(FaultParameter.PRODUCT, product(kind, able)),
                text -> Optional.of(text).filter(name -> names(able).contains(name)));
        List<FaultedProduct> meant = able.stream()
                .filter(each -> product.map(each.name()::equals).orElse(true))
                .toList();
        List<String> operations = meant.stream()
                .flatMap(each -> each.operations(kind).stream())
                .distinct()
                .sorted()
                .toList();
        Optional<String> operation = reading.find(
                new FaultParameter(FaultParameter.OPERATION, "one of " + String.join(", ", operations)),
                text -> Optional.of(text).filter(operations::contains));
        Optional<String> account = reading.find(
                new FaultParameter(FaultParameter.ACCOUNT, "the name of an account there is"),
                text -> Optional.of(text)
                        .filter(name ->
                                meant.stream().anyMatch(each -> each.knows().test(name))));
        Optional<SessionId> session = reading.find(
                SESSION, text -> Optional.of(text).filter(id -> !id.isBlank()).map(SessionId::new));
        return new Aim(product, operation, account, session);
    }

    private String product(KnownKind kind, List<FaultedProduct> able) {
        List<FaultedProduct> silent = where(product -> !able.contains(product));
        String names = able.isEmpty() ? "none" : "one of " + String.join(", ", names(able));
        return silent.isEmpty()
                ? names
                : names + " (" + String.join(", ", names(silent)) + " has no words for " + kind.name() + ")";
    }

    private List<FaultedProduct> where(Predicate<FaultedProduct> condition) {
        return products.stream().filter(condition).toList();
    }

    private static List<String> names(List<FaultedProduct> products) {
        return products.stream().map(FaultedProduct::name).toList();
    }

    private static String kindNames() {
        return KnownKind.ALL.stream().map(KnownKind::name).collect(Collectors.joining(", "));
    }
}
