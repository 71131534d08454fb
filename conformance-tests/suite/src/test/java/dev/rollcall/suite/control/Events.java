package dev.rollcall.suite.control;

import dev.rollcall.contract.Body;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A journal that somebody follows, read line by line as it comes; what was read until he leaves is judged. */
final class Events implements AutoCloseable {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final ControlledMock mock;
    private final HttpResponse<InputStream> answer;
    private final BufferedReader lines;
    private final StringBuilder read = new StringBuilder();

    private Events(ControlledMock mock, HttpResponse<InputStream> answer) {
        this.mock = mock;
        this.answer = answer;
        this.lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    /** Begins to follow; when this returns, nothing is missed any more. */
    static Events of(ControlledMock mock, String sandbox, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(mock.url() + "/mock/v1/sandboxes/" + sandbox + "/journal/events"));
        headers.forEach(request::header);
        try {
            Events events = new Events(mock, HTTP.send(request.build(), BodyHandlers.ofInputStream()));
            events.line();
            return events;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The lines of the next event. */
    List<String> next() {
        List<String> event = new ArrayList<>();
        for (String line = line(); !line.isEmpty() || event.isEmpty(); line = line()) {
            if (!line.isEmpty() && !line.startsWith(":")) {
                event.add(line);
            }
        }
        return event;
    }

    /** The id of an event. */
    static String id(List<String> event) {
        return event.stream()
                .filter(line -> line.startsWith("id: "))
                .map(line -> line.substring("id: ".length()))
                .findFirst()
                .orElse("");
    }

    private String line() {
        try {
            String line = lines.readLine();
            if (line == null) {
                throw new AssertionError("The mock ended the events after: " + read);
            }
            read.append(line).append('\n');
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        mock.note(answer, Body.of(read.toString().getBytes(StandardCharsets.UTF_8)));
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
