package dev.rollcall.fault;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Parameters that are being read, and everything that is wrong with them. Belongs to one thread. */
final class Reading {
    private final Map<String, String> sent;
    private final Set<String> known = new HashSet<>();
    private final List<WrongParameter> wrong = new ArrayList<>();

    Reading(Map<String, String> sent) {
        this.sent = Map.copyOf(sent);
    }

    boolean has(String name) {
        return sent.containsKey(name);
    }

    /** The value, if one was sent that can be read. */
    <T> Optional<T> find(FaultParameter parameter, Function<String, Optional<T>> reader) {
        known.add(parameter.name());
        String text = sent.get(parameter.name());
        if (text == null) {
            return Optional.empty();
        }
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            complain(parameter.name(), parameter.expected(), text);
        }
        return value;
    }

    /** The same, but one must be sent; the other value stands in for it until the complaint is told. */
    <T> T need(FaultParameter parameter, Function<String, Optional<T>> reader, T instead) {
        if (!has(parameter.name())) {
            complain(parameter.name(), parameter.expected(), "");
        }
        return find(parameter, reader).orElse(instead);
    }

    void complain(String name, String expected, String received) {
        wrong.add(new WrongParameter(name, expected, received));
    }

    /**
     * Nothing more is read.
     *
     * @throws FaultException if anything is wrong, or something was sent that nobody has read
     */
    void end() {
        String names = "one of " + known.stream().sorted().collect(Collectors.joining(", "));
        sent.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> complain("a parameter", names, name));
        if (!wrong.isEmpty()) {
            throw new FaultException(wrong);
        }
    }

    static Function<String, Optional<Long>> whole(long least, long most) {
        return text -> number(text, Long::valueOf).filter(value -> value >= least && value <= most);
    }

    static Function<String, Optional<Double>> decimal(double least, double most) {
        return text -> number(text, Double::valueOf).filter(value -> value >= least && value <= most);
    }

    private static <T> Optional<T> number(String text, Function<String, T> reader) {
        try {
            return text.matches("-?[0-9.eE-]+") ? Optional.of(reader.apply(text)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
