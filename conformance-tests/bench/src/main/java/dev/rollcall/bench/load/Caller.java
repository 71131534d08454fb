package dev.rollcall.bench.load;

import dev.rollcall.bench.process.Program;
import dev.rollcall.bench.process.Skipped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Asks once, as anybody would. */
public final class Caller {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The answer, if there is one. */
    public Optional<Answer> ask(String server, Page page) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server + page.target())).timeout(PATIENCE);
        page.headers().forEach(request::header);
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return Optional.of(new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    new String(response.body(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking " + server, e);
        }
    }

    /**
     * Waits until a program that was just started gives the right answer.
     *
     * @return how long that took from its start on
     * @throws Skipped if it ends before, or has not done so after a minute
     */
    public Duration untilRight(Program program, String server, Page page) {
        Optional<Answer> last = Optional.empty();
        while (System.nanoTime() - program.startedNanos() < PATIENCE.toNanos()) {
            last = ask(server, page);
            if (last.filter(answer -> page.isRight(answer.status(), answer.body()))
                    .isPresent()) {
                return Duration.ofNanos(System.nanoTime() - program.startedNanos());
            }
            if (!program.isAlive()) {
                throw new Skipped("it ended: " + program.lastWords());
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw new Skipped("it did not give the right answer but "
                + last.map(answer -> answer.status() + " " + shortened(answer.body()))
                        .orElse("none"));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 160 ? line : line.substring(0, 160) + "…";
    }
}
