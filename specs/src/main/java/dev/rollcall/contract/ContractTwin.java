package dev.rollcall.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * What the build has read from a contract of ours, as JSON: cold, that is read ten times as fast as YAML, and whoever calls a
 * product first waits for its contract. The YAML stays the only source: a twin that was made from another text is not used.
 */
final class ContractTwin {
    private static final String CHECKSUM = "crc32";
    private static final String DOCUMENT = "document";

    private ContractTwin() {}

    /** Its file on the class path, beside the contract's. */
    static String file(String name) {
        return name + ".twin.json";
    }

    /** What was read from that text; empty if it is not known. */
    static Optional<JsonNode> of(String name, SourceText text) {
        try (InputStream file = ContractTwin.class.getResourceAsStream("/specs/" + file(name))) {
            return file == null ? Optional.empty() : read(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read what the build has made of the contract " + name, e);
        }
    }

    private static Optional<JsonNode> read(InputStream file, SourceText text) throws IOException {
        JsonNode twin = new ObjectMapper().readTree(file.readAllBytes());
        return twin.path(CHECKSUM).asLong() == text.checksum() ? Optional.of(twin.path(DOCUMENT)) : Optional.empty();
    }

    /** The twin of a contract that could be read, so that nothing is wrong with it. */
    static byte[] written(Contract contract) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode twin = mapper.createObjectNode();
        twin.put(CHECKSUM, contract.source().checksum());
        twin.set(DOCUMENT, contract.root().value());
        return mapper.writeValueAsBytes(twin);
    }
}
