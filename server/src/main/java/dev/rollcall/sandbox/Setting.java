package dev.rollcall.sandbox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing about the behaviour of a product that differs between installations, or that nobody knows for sure. Declared
 * once, as a constant; immutable.
 *
 * @param <T> what it can be set to
 */
public final class Setting<T> {
    private final String name;
    private final T byDefault;
    private final String values;
    private final Predicate<T> allowed;
    private final Function<String, Optional<T>> reader;
    private final Function<T, String> writer;

    private Setting(
            String name,
            T byDefault,
            String values,
            Predicate<T> allowed,
            Function<String, Optional<T>> reader,
            Function<T, String> writer) {
        this.name = name;
        this.byDefault = byDefault;
        this.values = values;
        this.allowed = allowed;
        this.reader = reader;
        this.writer = writer;
        check(byDefault);
    }

    /** One that is on or off. */
    public static Setting<Boolean> flag(String name, boolean byDefault) {
        return new Setting<>(
                name, byDefault, "`true` or `false`", value -> true, Setting::flag, value -> Boolean.toString(value));
    }

    /** One that is a whole number in a range, both ends included. */
    public static Setting<Integer> number(String name, int byDefault, int least, int most) {
        return new Setting<>(
                name,
                byDefault,
                "a whole number from " + least + " to " + most,
                value -> least <= value && value <= most,
                Setting::number,
                value -> Integer.toString(value));
    }

    /** One that is a constant of a type, written {@code likeThis} for {@code LIKE_THIS}. */
    public static <E extends Enum<E>> Setting<E> choice(String name, E byDefault) {
        List<E> constants = List.of(byDefault.getDeclaringClass().getEnumConstants());
        return new Setting<>(
                name,
                byDefault,
                inWords(constants.stream()
                        .map(constant -> "`" + word(constant) + "`")
                        .toList()),
                value -> true,
                text -> constants.stream()
                        .filter(constant -> word(constant).equals(text))
                        .findFirst(),
                Setting::word);
    }

    private static Optional<Boolean> flag(String text) {
        return Stream.of(true, false)
                .filter(value -> value.toString().equals(text))
                .findFirst();
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String inWords(List<String> words) {
        return words.size() == 2 ? String.join(" or ", words) : "one of " + String.join(", ", words);
    }

    private static String word(Enum<?> constant) {
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        return words[0]
                + Stream.of(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    /** How it is called in world files, the same for every product that has it. */
    public String name() {
        return name;
    }

    /** What holds if nobody has chosen. */
    public T byDefault() {
        return byDefault;
    }

    /** What it can be set to, in words. */
    public String values() {
        return values;
    }

    /** The value that is written so; empty if there is none. */
    public Optional<T> read(String text) {
        return reader.apply(text).filter(allowed);
    }

    /** How the default is written. */
    public String defaultWritten() {
        return written(byDefault);
    }

    /** How a value is written. */
    public String written(T value) {
        return writer.apply(value);
    }

    /**
     * Makes sure that it can be set so.
     *
     * @throws IllegalArgumentException if it cannot
     */
    void check(T value) {
        if (!allowed.test(value)) {
            throw new IllegalArgumentException(name + " is " + values + ", not " + value);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
