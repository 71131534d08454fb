package dev.rollcall.contract;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text of a contract, and refuses in plain words what cannot be judged by. */
final class ContractText {
    private static final Pattern DIALECT = Pattern.compile("3\\.0\\.[0-9]+");
    private static final Pattern MAYBE_ALIAS = Pattern.compile("(?:^|[:\\-,\\[]\\s)\\s*\\*\\w", Pattern.MULTILINE);

    private final String name;
    private final String text;

    ContractText(String name, String text) {
        this.name = name;
        this.text = text;
    }

    JsonNode read() {
        JsonNode document;
        try {
            document = new ObjectMapper(ContractLines.factory(text)).readTree(text);
            refuseAliases();
        } catch (JacksonException e) {
            throw refused("is neither YAML nor JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw refused("cannot be read: " + e.getMessage(), e);
        }
        if (document == null || !document.isObject()) {
            throw refused("is no OpenAPI document: it has no members", null);
        }
        refuseDialects(document);
        refuseReferences(document, document, "");
        return document;
    }

    private void refuseDialects(JsonNode document) {
        if (document.has("swagger")) {
            throw refused(
                    "is a Swagger " + document.path("swagger").asText() + " file; only OpenAPI 3.0 is judged", null);
        }
        String dialect = document.path("openapi").asText();
        if (!DIALECT.matcher(dialect).matches()) {
            throw refused("says openapi: '" + dialect + "', but only 3.0 is judged", null);
        }
    }

    /** An alias would be taken for a text. */
    private void refuseAliases() throws IOException {
        if (!MAYBE_ALIAS.matcher(text).find() || !(ContractLines.factory(text) instanceof YAMLFactory yaml)) {
            return;
        }
        try (YAMLParser parser = yaml.createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.isCurrentAlias()) {
                    int line = parser.currentTokenLocation().getLineNr();
                    throw refused("uses a YAML alias in line " + line + "; write out what it stands for", null);
                }
            }
        }
    }

    private void refuseReferences(JsonNode document, JsonNode node, String member) {
        JsonNode reference = node.path("$ref");
        if (reference.isTextual() && !member.equals("properties")) {
            refuseReference(document, reference.asText());
            return;
        }
        if (node.isArray()) {
            node.forEach(item -> refuseReferences(document, item, ""));
        }
        node.properties().forEach(each -> {
            if (!isData(each.getKey()) || member.equals("properties")) {
                refuseReferences(document, each.getValue(), each.getKey());
            }
        });
    }

    /** What stands there is a value, in which {@code $ref} means nothing. */
    private static boolean isData(String member) {
        return member.startsWith("x-")
                || member.equals("example")
                || member.equals("examples")
                || member.equals("default")
                || member.equals("enum");
    }

    private void refuseReference(JsonNode document, String reference) {
        if (!reference.startsWith("#")) {
            throw refused("refers to another file, " + reference + "; bundle it into one file first", null);
        }
        if (document.at(References.pointer(reference)) instanceof MissingNode) {
            throw refused("refers to " + reference + ", which it does not have", null);
        }
    }

    private IllegalArgumentException refused(String reason, @Nullable Throwable cause) {
        return new IllegalArgumentException("The contract " + name + " " + reason, cause);
    }
}
