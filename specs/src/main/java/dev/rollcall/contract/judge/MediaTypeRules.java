package dev.rollcall.contract.judge;

import dev.rollcall.contract.ContractNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One entry of a {@code content} map: a media type or a range of them, and how bodies of it are judged. Thread-safe.
 *
 * @param name as it stands in the contract
 * @param range the same, taken apart
 * @param node the entry
 * @param schema its schema, which need not exist
 * @param secrets what must not be shown
 * @param forms those met so far: of a range there may be several
 */
record MediaTypeRules(
        String name, MediaType range, ContractNode node, Schema schema, Secrets secrets, Map<String, BodyForm> forms) {
    private static final MediaType NONE = new MediaType("", "", Map.of());

    static MediaTypeRules of(String name, ContractNode node, SharedSchemas schemas, Secrets secrets) {
        Schema schema = new Schema(node.member("schema"), schemas);
        // What is no media type describes none.
        MediaType range = MediaType.parse(name).orElse(NONE);
        return new MediaTypeRules(name, range, node, schema, secrets, new ConcurrentHashMap<>());
    }

    boolean hasSchema() {
        return schema.node().exists();
    }

    boolean mayBeEmpty() {
        return form(range).mayBeEmpty();
    }

    BodyForm formOfEmpty(MediaType type) {
        return hasSchema() ? form(type) : new BinaryBody();
    }

    BodyForm form(MediaType type) {
        String kind = kind(type);
        BodyForm known = forms.get(kind);
        return known != null ? known : forms.computeIfAbsent(kind, this::compiled);
    }

    private String kind(MediaType type) {
        if (type.isJson()) {
            return "json";
        }
        if (type.isXml()) {
            return "xml";
        }
        return type.name().equals("application/x-www-form-urlencoded")
                ? "form"
                : type.name().equals("multipart/form-data")
                        ? "multipart"
                        : type.type().equals("text") ? "text" : "";
    }

    private BodyForm compiled(String kind) {
        return switch (kind) {
            case "json" -> new JsonBody(node, schema, secrets);
            case "xml" -> new XmlBody(node, schema, secrets);
            case "form" -> new FormBody(node, schema, secrets);
            case "multipart" -> new MultipartBody(node, schema, secrets);
            case "text" -> new TextBody(node, schema, secrets);
            default -> new BinaryBody();
        };
    }
}
