package dev.rollcall.suite.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.suite.FolderCopy;
import dev.rollcall.suite.NodeModules;
import dev.rollcall.suite.Tool;
import dev.rollcall.suite.Tool.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The npm package {@code @rollcall/client}, built once by the first test that needs it. Thread-safe. */
public final class TypeScriptPackage {
    static final Path ROOT = Path.of("..", "..");
    static final Path CODECS = Path.of("generated-client", "codecs", "typescript", "src");
    static final Path TESTING = Path.of("conformance-tests", "javascript", "testing");
    private static final Path FOLDER = Path.of("generated-client", "typescript");
    private static final Path COPY = Path.of("target", "typescript");
    private static final String TARBALL = "rollcall-client-0.1.0.tgz";
    private static final Map<Path, TypeScriptPackage> BUILT = new ConcurrentHashMap<>();

    private final Path folder;

    private TypeScriptPackage(Path folder) {
        this.folder = folder;
    }

    /** The package; without npm the test prints one line and ends here, in CI it fails. */
    public static TypeScriptPackage built() {
        return BUILT.computeIfAbsent(COPY.resolve(FOLDER), TypeScriptPackage::build);
    }

    private static TypeScriptPackage build(Path folder) {
        for (Path part : List.of(Path.of("specs"), FOLDER, CODECS, TESTING)) {
            FolderCopy.exactly(ROOT.resolve(part), COPY.resolve(part));
        }
        NodeModules.in(folder);
        succeed(Tool.required("npm").run(folder, "run", "--silent", "build"));
        return new TypeScriptPackage(folder);
    }

    /** Where it was built. */
    Path folder() {
        return folder;
    }

    /** What {@code npm pack} made of it. */
    Path tarball() {
        return folder.resolve("target").resolve(TARBALL);
    }

    /**
     * A copy of a project whose lock file, if it has one, asks for the tarball, with all that it needs installed.
     *
     * @param source folder of the project
     * @return the copy
     */
    public Path installedIn(Path source) {
        Path project = Path.of("target", "javascript", source.getFileName().toString());
        FolderCopy.exactly(source, project);
        Path last = project.resolve("node_modules").resolve("." + TARBALL);
        try {
            Files.copy(tarball(), project.resolve(TARBALL), StandardCopyOption.REPLACE_EXISTING);
            if (Files.exists(last) && Files.mismatch(tarball(), last) >= 0) {
                Files.deleteIfExists(last.resolveSibling(".installed-lock.json"));
            }
            NodeModules.in(project);
            Files.copy(tarball(), last, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return project;
    }

    /** Compiles a project as its {@code tsconfig.json} says, with the compiler that built the package. */
    public void compile(Path project) {
        Path compiler = folder.toAbsolutePath().resolve("node_modules/typescript/bin/tsc");
        succeed(Tool.required("node").run(project, compiler.toString(), "-p", "."));
    }

    /** What a tool printed, if it says that all is well. */
    public static String succeed(Run run) {
        assertThat(run.exitCode()).as(run.output()).isZero();
        return run.output();
    }
}
