package dev.rollcall.suite.clients;

import dev.rollcall.suite.Tool;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Our own client for TypeScript, in programs that have nothing but the published package. */
final class TypeScriptClient {
    private static final Path PROGRAMS = Path.of("typescript");
    private static final Map<Path, Path> COMPILED = new ConcurrentHashMap<>();

    private TypeScriptClient() {}

    static ClientUnderTest underTest() {
        return new ClientUnderTest(
                "@rollcall/client",
                "0.1.0",
                Flow.all(),
                () -> new ProgramWalker(Tool.required("node"), programs(), List.of("out/flow.js")));
    }

    /** Where the programs are, compiled by the strictest settings that users have. */
    static Path programs() {
        return COMPILED.computeIfAbsent(PROGRAMS, source -> {
            TypeScriptPackage client = TypeScriptPackage.built();
            Path project = client.installedIn(source);
            client.compile(project);
            return project;
        });
    }
}
