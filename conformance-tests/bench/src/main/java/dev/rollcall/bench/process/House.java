package dev.rollcall.bench.process;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of this repository are that a benchmark starts, reads and writes. */
public record House(Path root) {

    /** The repository that the program was started in. */
    public static House here() {
        for (Path each = Path.of("").toAbsolutePath(); each != null; each = each.getParent()) {
            if (Files.exists(each.resolve("specs").resolve("rocketchat.yaml"))) {
                return new House(each);
            }
        }
        throw new IllegalStateException("Start it inside of the repository");
    }

    /** The mock as one file. */
    public Path jar() {
        return root.resolve("server/target/rollcall.jar");
    }

    /** What starts the mock with prepared classes; it need not exist. */
    public Path launcher() {
        return root.resolve("server/target/rollcall");
    }

    /** This module. */
    public Path bench() {
        return root.resolve("conformance-tests/bench");
    }

    /** What npm installs. */
    public Path nodeModules() {
        return bench().resolve("peers/node_modules");
    }

    /** Where results and whatever servers need go. */
    public Path results() {
        return bench().resolve("target/results");
    }
}
