package dev.rollcall.suite;

import dev.rollcall.suite.Tool.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a folder's {@code package-lock.json} asks for. It is installed by the first test that needs it, and again only when
 * the lock file has changed. Thread-safe.
 */
public final class NodeModules {
    private static final Map<Path, Path> INSTALLED = new ConcurrentHashMap<>();

    private NodeModules() {}

    /** Sees to it that all is there; without npm the test prints one line and ends here, in CI it fails. */
    public static void in(Path folder) {
        INSTALLED.computeIfAbsent(folder.toAbsolutePath().normalize(), NodeModules::install);
    }

    private static Path install(Path folder) {
        Path asked = folder.resolve("package-lock.json");
        Path got = folder.resolve("node_modules").resolve(".installed-lock.json");
        try {
            if (!Files.exists(got) || Files.mismatch(asked, got) >= 0) {
                Run run = Tool.required("npm")
                        .run(folder, "ci", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund");
                if (run.exitCode() != 0) {
                    throw new AssertionError("npm could not install " + asked + ":\n" + run.output());
                }
                Files.copy(asked, got, StandardCopyOption.REPLACE_EXISTING);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
