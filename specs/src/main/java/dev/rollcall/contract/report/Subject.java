package dev.rollcall.contract.report;

/**
 * What findings are about, in words that are the same at every run, so that CI servers can follow it through time.
 *
 * @param group the contract or the file
 * @param name what in it: an operation, or empty for the whole
 */
public record Subject(String group, String name) {

    @Override
    public String toString() {
        return name.isEmpty() ? group : group + ": " + name;
    }
}
