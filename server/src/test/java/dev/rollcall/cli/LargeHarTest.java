package dev.rollcall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recording that is larger than the memory, in a process of its own that has little of it; with -Pfull 600 MB. */
class LargeHarTest {
    private static final int MEGABYTES = Integer.getInteger("rollcall.har.megabytes", 60);
    private static final String HEAP = MEGABYTES > 500 ? "-Xmx512m" : "-Xmx48m";
    private static final String ROW =
            "<sessions loginTime=\\\"1453328412\\\" host=\\\"host002\\\" consoleType=\\\"5\\\"/>";

    @TempDir
    private Path folder;

    @Test
    void aRecordingMayBeLargerThanTheMemory() throws IOException, InterruptedException {
        Path har = folder.resolve("large.har");
        int entries = write(har);
        Path printed = folder.resolve("printed.txt");

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home", ""), "bin", "java")
                                .toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path", ""),
                        "dev.rollcall.Main",
                        "check",
                        "har",
                        har.toString())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();

        assertThat(process.waitFor(15, TimeUnit.MINUTES)).isTrue();
        String text = Files.readString(printed);
        assertThat(Files.size(har)).isGreaterThan(MEGABYTES * 1_000_000L);
        assertThat(text).contains("no violations", "exchanges judged: %,d".formatted(entries));
        assertThat(process.exitValue()).as(text).isZero();
    }

    private static int write(Path har) throws IOException {
        String entry = """
                {"request":{"method":"GET","url":"http://127.0.0.1:8080/commvault/Session",\
                "headers":[{"name":"Authtoken","value":"QSDK 1"}]},\
                "response":{"status":200,"headers":[{"name":"Content-Type","value":"application/xml"}],\
                "content":{"text":"<Api_GetSessionsResponse>%s</Api_GetSessionsResponse>"},"_picture":"%s"}}""".formatted(String.join("", List.of(ROW.repeat(50))), "x".repeat(196_000));
        int entries = MEGABYTES * 1_000_000 / entry.length() + 1;
        try (Writer out = Files.newBufferedWriter(har)) {
            out.write("{\"log\":{\"entries\":[");
            for (int i = 0; i < entries; i++) {
                out.write(i == 0 ? entry : "," + entry);
            }
            out.write("]}}");
        }
        return entries;
    }
}
