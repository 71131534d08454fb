package dev.rollcall.suite.mutation;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Operation;
import dev.rollcall.contract.Violation.Side;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Exchanges that keep to their contracts: those of conversations with mocks of random worlds, and the contracts' own
 * examples.
 *
 * @param contracts by name
 * @param exchanges all of them
 */
record Corpus(Map<String, Contract> contracts, List<Exchange> exchanges) {

    /** The corpus of that many random worlds. */
    static Corpus of(int worlds, Path folder) {
        Map<String, Contract> contracts = new LinkedHashMap<>();
        Stream.of("commvault", "rocketchat", "joomla-capi").forEach(name -> contracts.put(name, Contract.named(name)));
        List<Exchange> talks = LongStream.rangeClosed(1, worlds)
                .boxed()
                .flatMap(seed -> Conversation.of(seed, folder).stream())
                .toList();
        List<Exchange> all = new ArrayList<>(talks);
        Map<String, Exchange> first = new LinkedHashMap<>();
        for (Exchange talk : talks) {
            operation(contracts, talk)
                    .ifPresent(operation -> first.putIfAbsent(talk.contract() + operation.id(), talk));
        }
        first.values()
                .forEach(talk -> operation(contracts, talk)
                        .ifPresent(operation ->
                                all.addAll(new ContractExamples(of(contracts, talk)).after(talk, operation))));
        EveryKeyword keywords = new EveryKeyword();
        contracts.put(keywords.contract().name(), keywords.contract());
        all.addAll(keywords.exchanges());
        return new Corpus(contracts, List.copyOf(all));
    }

    /** Both sides of every exchange. */
    Stream<Message> messages() {
        return exchanges.stream()
                .flatMap(exchange -> operation(contracts, exchange).stream()
                        .map(operation -> node(of(contracts, exchange), operation))
                        .flatMap(node -> Stream.of(Side.values()).map(side -> new Message(exchange, side, node))));
    }

    private static Optional<Operation> operation(Map<String, Contract> contracts, Exchange exchange) {
        return of(contracts, exchange)
                .match(exchange.request().method(), exchange.request().path());
    }

    private static Contract of(Map<String, Contract> contracts, Exchange exchange) {
        return Objects.requireNonNull(contracts.get(exchange.contract()), exchange.contract());
    }

    static ContractNode node(Contract contract, Operation operation) {
        return contract.root()
                .member("paths")
                .member(operation.path())
                .member(operation.method().toLowerCase(Locale.ROOT));
    }
}
