package dev.rollcall.contract.report;

/**
 * A number that belongs into every report, such as how many exchanges were judged.
 *
 * @param name for programs, in camel case
 * @param label for people: {@code exchanges judged}
 * @param count the number
 */
public record Fact(String name, String label, long count) {

    @Override
    public String toString() {
        return "%s: %,d".formatted(label, count);
    }
}
