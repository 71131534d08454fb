package dev.rollcall.contract.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;

/** Writes JSON for people to look at as well, and leaves the stream open. */
final class JsonOutput {
    private static final ObjectWriter WRITER =
            new ObjectMapper().writerWithDefaultPrettyPrinter().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private JsonOutput() {}

    static void write(JsonNode value, OutputStream out) throws IOException {
        WRITER.writeValue(out, value);
        out.write('\n');
    }
}
