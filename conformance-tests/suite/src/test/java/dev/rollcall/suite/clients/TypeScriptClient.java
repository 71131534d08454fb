package dev.rollcall.suite.clients;

import dev.rollcall.suite.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Our own client for TypeScript, in programs that have nothing but the published package. */
final class TypeScriptClient {
    private static final Path PROGRAMS = Path.of("typescript");
    private static final Pattern EXAMPLE = Pattern.compile("```ts\n(.*?)```", Pattern.DOTALL);
    private static final Map<Path, Path> COMPILED = new ConcurrentHashMap<>();

    private TypeScriptClient() {}

    static ClientUnderTest underTest() {
        return new ClientUnderTest(
                "@rollcall/client",
                "0.1.0",
                Flow.all(),
                () -> new ProgramWalker(Tool.required("node"), programs(), List.of("out/flow.js")));
    }

    /** Where the programs are, the examples of the READMEs among them, compiled by the strictest settings that users have. */
    static Path programs() {
        return COMPILED.computeIfAbsent(PROGRAMS, source -> {
            TypeScriptPackage client = TypeScriptPackage.built();
            Path project = client.installedIn(source);
            try {
                writeExamples(Path.of("README.md"), project);
                writeExamples(Path.of("generated-client", "typescript", "README.md"), project);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            client.compile(project);
            return project;
        });
    }

    private static void writeExamples(Path readme, Path project) throws IOException {
        Matcher examples = EXAMPLE.matcher(Files.readString(TypeScriptPackage.ROOT.resolve(readme)));
        String name = readme.toString().replaceAll("\\W", "-");
        for (int number = 1; examples.find(); number++) {
            Files.writeString(project.resolve(name + "-" + number + ".ts"), examples.group(1));
        }
    }
}
