package dev.rollcall.bench.server;

import dev.rollcall.bench.load.Page;
import dev.rollcall.bench.process.House;
import dev.rollcall.bench.process.Java;
import dev.rollcall.bench.process.Skipped;
import dev.rollcall.bench.world.CrowdedWorld;
import dev.rollcall.world.World;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** The mock, as anybody starts it. */
public record Ours(String name, House house, Java java, List<String> flags) implements Server {

    public Ours {
        flags = List.copyOf(flags);
    }

    @Override
    public String told() {
        String more = flags.isEmpty() ? "" : " " + String.join(" ", flags);
        return "`java -jar rollcall.jar serve --world …" + more
                + "`: finds the sandbox, authenticates, applies its rules, journals"
                + (flags.contains("--no-judging") ? "" : " and judges every request and every answer");
    }

    @Override
    public boolean knows(Page page, boolean different) {
        return true;
    }

    @Override
    public List<String> command(Task task) {
        if (!Files.exists(house.jar())) {
            throw new Skipped("there is no " + house.root().relativize(house.jar()) + ": mvn package makes it");
        }
        String world =
                task.write("world.yaml", World.write(CrowdedWorld.forLists())).toString();
        return Stream.concat(
                        java
                                .command(
                                        "-jar",
                                        house.jar().toString(),
                                        "serve",
                                        "--port",
                                        "" + task.port(),
                                        "--world",
                                        world)
                                .stream(),
                        flags.stream())
                .toList();
    }
}
