package dev.rollcall.journal;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By what exchanges are counted.
 *
 * @param contract the name of the contract, since several ones may have operations of the same id
 * @param operation the id of the operation, if the request meant one
 * @param status of the answer
 */
public record Counted(String contract, Optional<String> operation, int status) implements Comparable<Counted> {
    private static final Comparator<Counted> ORDER = Comparator.comparing(Counted::contract)
            .thenComparing(counted -> counted.operation().orElse(""))
            .thenComparingInt(Counted::status);

    static Counted of(Entry entry) {
        return new Counted(
                entry.exchange().contract(),
                entry.operation(),
                entry.exchange().response().status());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Counted counted
                && contract.equals(counted.contract)
                && operation.equals(counted.operation)
                && status == counted.status;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * contract.hashCode() + operation.hashCode()) + status;
    }

    @Override
    public int compareTo(Counted other) {
        return ORDER.compare(this, other);
    }
}
