package dev.rollcall.bench.server;

import dev.rollcall.bench.process.House;
import dev.rollcall.bench.process.Program;
import dev.rollcall.bench.process.Skipped;
import dev.rollcall.bench.process.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What {@code peers/package-lock.json} asks npm for. It is installed when it is first needed. */
public record NodePrograms(House house) {

    /**
     * A file of these packages.
     *
     * @throws Skipped if it cannot be had
     */
    public Path file(String path) {
        install();
        Path file = house.nodeModules().resolve(path);
        if (!Files.exists(file)) {
            throw new Skipped("npm brought no " + path);
        }
        return file;
    }

    /** The command that runs a script of these packages. */
    public String node() {
        return Tool.required("node");
    }

    private void install() {
        Path peers = house.bench().resolve("peers");
        Path asked = peers.resolve("package-lock.json");
        Path got = house.nodeModules().resolve(".installed-lock.json");
        try {
            if (!Files.exists(got) || Files.mismatch(asked, got) >= 0) {
                String said = Program.output(List.of(
                        Tool.required("npm"),
                        "ci",
                        "--prefix",
                        peers.toString(),
                        "--ignore-scripts",
                        "--no-audit",
                        "--no-fund"));
                if (!Files.exists(house.nodeModules())) {
                    throw new Skipped(
                            "npm could not install it: " + said.lines().reduce("", (first, second) -> second));
                }
                Files.copy(asked, got, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
