package dev.rollcall.contract.har;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.rollcall.contract.Exchange;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * Writes exchanges as a HAR 1.2, each as it comes; nothing is held. It masks nothing itself: what must not be seen is
 * for the function to replace. The file is whole when the writer is closed. Thread-safe.
 */
public final class HarWriter implements AutoCloseable {
    private final JsonGenerator json;
    private final UnaryOperator<Exchange> masking;

    /**
     * Begins a recording. Closing the writer closes the stream.
     *
     * @param version of this program
     * @param masking gets every exchange and returns what may be written
     * @throws IOException if the stream fails
     */
    public HarWriter(OutputStream out, String version, UnaryOperator<Exchange> masking) throws IOException {
        this.json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
        this.masking = masking;
        json.writeStartObject();
        json.writeObjectFieldStart("log");
        json.writeStringField("version", "1.2");
        json.writeObjectFieldStart("creator");
        json.writeStringField("name", "Rollcall");
        json.writeStringField("version", version);
        json.writeEndObject();
        json.writeArrayFieldStart("entries");
    }

    /**
     * Writes one exchange.
     *
     * @param url where the exchange's path begins: scheme, host and base path, without a trailing slash
     * @param took from the request's first byte to the answer's last
     * @throws IOException if the stream fails
     */
    public void write(Exchange exchange, String url, Duration took) throws IOException {
        write(exchange, url, took, 0, 0);
    }

    /**
     * Writes one exchange of which not all is there. A body that is left out is told by its size alone, so that nobody takes
     * the message for an empty one.
     *
     * @param sentWithout bytes of the request's body that are not in the exchange; 0 if all are
     * @param answeredWithout bytes of the answer's body that are not in the exchange; 0 if all are
     * @throws IOException if the stream fails
     */
    public synchronized void write(Exchange exchange, String url, Duration took, long sentWithout, long answeredWithout)
            throws IOException {
        json.writeRaw('\n');
        new HarEntryWriter(json, sentWithout, answeredWithout).write(masking.apply(exchange), url, took);
    }

    /** Hands everything so far to the stream. */
    public synchronized void flush() throws IOException {
        json.flush();
    }

    /** Ends the recording. */
    @Override
    public synchronized void close() throws IOException {
        if (!json.isClosed()) {
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
            json.close();
        }
    }
}
