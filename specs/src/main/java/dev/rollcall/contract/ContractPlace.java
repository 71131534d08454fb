package dev.rollcall.contract;

/**
 * Where something stands in a contract.
 *
 * @param file the file as it was named when it was read
 * @param line counted from 1
 * @param pointer the JSON pointer, without a leading {@code #}
 */
public record ContractPlace(String file, int line, String pointer) {

    public ContractPlace {
        if (line < 1 || !(pointer.isEmpty() || pointer.startsWith("/"))) {
            throw new IllegalArgumentException("No place in a contract: " + line + " " + pointer);
        }
    }

    @Override
    public String toString() {
        return file + ":" + line + " " + pointer;
    }
}
