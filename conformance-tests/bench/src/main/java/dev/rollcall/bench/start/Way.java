package dev.rollcall.bench.start;

import dev.rollcall.bench.process.House;
import dev.rollcall.bench.process.Java;
import dev.rollcall.bench.process.Program;
import dev.rollcall.bench.process.Skipped;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * A way to start the mock.
 *
 * @param name how the table calls it
 * @param program what is started, without options; empty if it does not exist
 * @param rehearses whether it has an archive of loaded classes for the Java that it uses
 */
record Way(String name, List<String> program, boolean rehearses) {

    Way {
        program = List.copyOf(program);
    }

    static List<Way> of(House house, Java java) {
        List<String> launcher = Files.isExecutable(house.launcher())
                ? List.of(
                        "/usr/bin/env",
                        "JAVA_HOME=" + java.home(),
                        house.launcher().toString())
                : List.of();
        return List.of(
                new Way(
                        "`java -jar rollcall.jar`",
                        java.command("-jar", house.jar().toString()),
                        false),
                new Way("`server/target/rollcall`", launcher, true));
    }

    /** Lets the archive be made before anything is measured, as it is before every start but the first one. */
    void prepare() {
        if (rehearses && !program.isEmpty()) {
            List<String> command = new ArrayList<>(program);
            command.add("rehearse");
            Program.output(command);
        }
    }

    List<String> command(int port) {
        if (program.isEmpty()) {
            throw new Skipped("not there yet");
        }
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of("serve", "--port", Integer.toString(port)));
        return command;
    }
}
