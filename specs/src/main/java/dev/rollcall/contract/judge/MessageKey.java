package dev.rollcall.contract.judge;

import dev.rollcall.contract.Violation.Severity;

/**
 * The violations that are no matter of a schema, by their stable keys. Those of schemas are called {@code body.},
 * {@code parameter.} or {@code header.} and the name of a {@link SchemaKeyword}; those of XML {@code body.} and the key of
 * an {@code XmlProblem.Kind}.
 */
public enum MessageKey {
    PATH_UNKNOWN("path.unknown", "no path of the contract fits"),
    METHOD_UNKNOWN("method.unknown", "the path has no such method"),
    TARGET_ENCODING("target.encoding", "path or query is not percent-encoded UTF-8"),
    PARAMETER_MISSING("parameter.missing", "a required parameter is missing"),
    PARAMETER_REPEATED("parameter.repeated", "a parameter comes twice and is no list"),
    PARAMETER_UNKNOWN(
            "parameter.unknown", "a query parameter that the operation, closed by `x-closed-query`, does not list"),
    PARAMETER_SERIALIZATION(
            "parameter.serialization", "a parameter is not written in its `style`, or is no JSON where it must be"),
    CREDENTIALS_MISSING("credentials.missing", "no alternative of `security` is satisfied"),
    CREDENTIALS_MALFORMED("credentials.malformed", "credentials are there, but not of the form that their scheme has"),
    BODY_MISSING("body.missing", "there is no body, but the contract has one"),
    BODY_UNEXPECTED("body.unexpected", "there is a body, but the contract, or HTTP, has none here"),
    CONTENT_TYPE_MISSING("content-type.missing", "there is a body, but no Content-Type"),
    CONTENT_TYPE_INVALID("content-type.invalid", "the Content-Type is no media type, or there are two"),
    CONTENT_TYPE_UNDECLARED("content-type.undeclared", "the contract does not list this media type here"),
    BODY_CHARSET("body.charset", "the Content-Type names a charset that is unknown, or that JSON cannot have"),
    BODY_ENCODING("body.encoding", "the bytes are no text in their charset"),
    BODY_BYTE_ORDER_MARK("body.byte-order-mark", "JSON begins with a byte order mark"),
    JSON_MALFORMED("body.json.malformed", "no JSON"),
    JSON_TRAILING("body.json.trailing", "something follows the JSON"),
    JSON_DUPLICATE_KEY("body.json.duplicate-key", "an object has a member twice"),
    JSON_DEPTH("body.json.depth", "nested too deeply to be judged"),
    JSON_LIMIT("body.json.limit", "a number, name or text too long to be judged"),
    FORM_MALFORMED("body.form.malformed", "a form that is not percent-encoded UTF-8"),
    FORM_REPEATED("body.form.repeated", "a form has a member twice that is no list"),
    MULTIPART_MALFORMED("body.multipart.malformed", "no multipart body, or no boundary"),
    MULTIPART_CONTENT_TYPE("body.multipart.content-type", "a part has another media type than its `encoding` says"),
    STATUS_UNDECLARED("status.undeclared", "the operation has no such status"),
    HEADER_MISSING("header.missing", "a required header of the answer is missing"),
    HEADER_REPEATED("header.repeated", "a header of the answer comes twice and is no list"),
    HEADER_SERIALIZATION(
            "header.serialization",
            "a header of the answer is not written in its style, or is no JSON where it must be"),
    HEADER_UNDECLARED(
            "header.undeclared", Severity.WARNING, "a header that clients act upon, but that the answer does not list"),
    CONTRACT_UNUSABLE("contract.unusable", Severity.WARNING, "the contract itself cannot be judged by at this place"),
    MORE("more", "there are more than a hundred violations in the message");

    private final String text;
    private final Severity severity;
    private final String meaning;

    MessageKey(String text, String meaning) {
        this(text, Severity.ERROR, meaning);
    }

    MessageKey(String text, Severity severity, String meaning) {
        this.text = text;
        this.severity = severity;
        this.meaning = meaning;
    }

    /** The key, which does not change. */
    public String text() {
        return text;
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }

    /** What it means, in a few words. */
    public String meaning() {
        return meaning;
    }
}
