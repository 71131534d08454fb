package dev.rollcall.suite.clients;

import dev.rollcall.suite.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** curl, with a file for its cookies. */
final class CurlSender implements Sender {
    private final Tool curl = Tool.required("curl");
    private final Path cookies = file();

    @Override
    public Said send(String method, URI target, Map<String, String> headers, String body) {
        List<String> arguments = new ArrayList<>(List.of(
                "--silent",
                "--show-error",
                "--cookie",
                cookies.toString(),
                "--cookie-jar",
                cookies.toString(),
                "--request",
                method,
                "--write-out",
                "\n%{http_code}"));
        headers.forEach((name, value) -> arguments.addAll(List.of("--header", name + ": " + value)));
        if (!body.isEmpty()) {
            arguments.addAll(List.of("--data-binary", body));
        }
        arguments.add(target.toString());
        Tool.Run run = curl.run(Path.of("."), arguments.toArray(String[]::new));
        if (run.exitCode() != 0) {
            throw new AssertionError("curl ended with " + run.exitCode() + ": " + run.output());
        }
        int end = run.output().lastIndexOf('\n');
        return new Said(
                Integer.parseInt(run.output().substring(end + 1)), run.output().substring(0, end));
    }

    private static Path file() {
        try {
            Path file = Files.createTempFile("rollcall", ".cookies");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
