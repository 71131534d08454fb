package dev.rollcall.cli;

import dev.rollcall.MockServer;
import dev.rollcall.api.Filling;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the calls that the welcome prints, so that the Java machine sees what a start and the first answers need and can keep it
 * for the next start. What is answered does not matter.
 */
final class Rehearsal {
    /** Often enough for what runs in every call to be noticed. */
    private static final int ROUNDS = 30;

    private static final Pattern HEADER = Pattern.compile("-H '([^:']+): ([^']*)'");
    private static final Pattern TARGET = Pattern.compile("(http://[^' ]+)'?$");

    private Rehearsal() {}

    static void of(MockServer server) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            for (Filling<?> filling : server.fillings()) {
                call(filling.sampleCall(server.url() + filling.api().mount()));
            }
        }
        call("curl " + server.url() + "/mock/v1/sandboxes");
    }

    private static void call(String curl) throws IOException {
        Matcher target = TARGET.matcher(curl);
        if (!target.find()) {
            return;
        }
        HttpURLConnection call =
                (HttpURLConnection) URI.create(target.group(1)).toURL().openConnection();
        HEADER.matcher(curl).results().forEach(header -> call.setRequestProperty(header.group(1), header.group(2)));
        try (InputStream answer = call.getResponseCode() < 400 ? call.getInputStream() : call.getErrorStream()) {
            if (answer != null) {
                answer.readAllBytes();
            }
        }
    }
}
