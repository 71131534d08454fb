package dev.rollcall.api.rocketchat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.rollcall.session.Account;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The caller's order of the rows on one page. */
final class SortOrder {
    private static final ObjectReader JSON =
            new JsonMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final Map<String, Comparator<Row>> KEYS = Map.of(
            "loginAt", Comparator.comparing(row -> row.session().begun()),
            "device.name", by(row -> device(row).name()),
            "device.os.name", by(row -> device(row).osName()),
            "device.os.version", by(row -> device(row).osVersion()),
            "_user.name",
                    by(row -> row.user().flatMap(user -> user.details().name()).orElse(null)),
            "_user.username", by(row -> row.user().map(Account::name).orElse(null)));

    private SortOrder() {}

    /** What is absent comes before everything else, as the database has it. */
    private static Comparator<Row> by(Function<Row, @Nullable String> key) {
        return Comparator.comparing(
                row -> Optional.ofNullable(key.apply(row)),
                (one, other) -> one.isPresent() && other.isPresent()
                        ? one.get().compareTo(other.get())
                        : Boolean.compare(one.isPresent(), other.isPresent()));
    }

    private static ClientDevice device(Row row) {
        return row.session().details().device();
    }

    /**
     * Reads the parameter {@code sort}; an empty one leaves the rows as they come, newest first.
     *
     * @throws dev.rollcall.http.FailureException if it is no object of 1 and -1, has a key that is not allowed, or none
     */
    static Optional<Comparator<Row>> of(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        JsonNode wish = read(text);
        if (!wish.properties().stream().allMatch(entry -> KEYS.containsKey(entry.getKey()))
                || (wish.isArray() && !wish.isEmpty())) {
            throw RocketChatFailure.invalidSortKeys().exception();
        }
        Optional<Comparator<Row>> order = wish.properties().stream()
                .map(entry -> directed(entry.getKey(), entry.getValue()))
                .reduce(Comparator::thenComparing);
        if (order.isEmpty()) {
            throw RocketChatFailure.database("$sort stage must have at least one sort key")
                    .exception();
        }
        return order;
    }

    /** Numbers, booleans and empty texts count as objects without keys: the server asks for the values of what it got. */
    private static JsonNode read(String text) {
        JsonNode wish;
        try {
            wish = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw RocketChatFailure.invalidSort(text).exception();
        }
        boolean acceptable = wish.isTextual() ? wish.asText().isEmpty() : !wish.isNull() && !wish.isMissingNode();
        for (JsonNode direction : wish) {
            acceptable &= direction.isNumber() && Math.abs(direction.doubleValue()) == 1;
        }
        if (!acceptable) {
            throw RocketChatFailure.invalidSort(text).exception();
        }
        return wish;
    }

    private static Comparator<Row> directed(String key, JsonNode direction) {
        Comparator<Row> ascending = Objects.requireNonNull(KEYS.get(key));
        return direction.doubleValue() > 0 ? ascending : ascending.reversed();
    }
}
