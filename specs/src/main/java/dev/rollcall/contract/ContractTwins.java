package dev.rollcall.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Run by the build: reads our contracts and writes down what they say in a form that is read at once. */
public final class ContractTwins {
    private ContractTwins() {}

    /** Writes the twins of all contracts of a folder beside them. */
    public static void main(String[] folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder[0]))) {
            List<Path> contracts =
                    files.filter(file -> file.toString().endsWith(".yaml")).toList();
            for (Path file : contracts) {
                Contract contract = Contract.read(file);
                Files.write(file.resolveSibling(ContractTwin.file(contract.name())), ContractTwin.written(contract));
            }
        }
    }
}
