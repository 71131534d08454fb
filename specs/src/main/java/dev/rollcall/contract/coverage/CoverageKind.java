package dev.rollcall.contract.coverage;

/** What can be seen of a contract. */
public enum CoverageKind {
    /** An operation was called. */
    OPERATION("operations", "operations"),
    /** An operation answered with a declared status. */
    STATUS("statuses", "statuses"),
    /** A request was sent, or a status was answered, in a declared media type. */
    MEDIA_TYPE("mediaTypes", "media types"),
    /** A declared parameter was sent. */
    PARAMETER("parameters", "parameters"),
    /** A declared value of an enumeration was sent or answered. */
    ENUM_VALUE("enumValues", "enum values"),
    /** A member that may be missing was there. */
    OPTIONAL_MEMBER("optionalMembers", "optional members"),
    /** A refusal was answered that the contract gives a named example of. */
    REFUSAL("refusals", "documented refusals");

    private final String id;
    private final String label;

    CoverageKind(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** For programs, in camel case. */
    public String id() {
        return id;
    }

    /** For people. */
    public String label() {
        return label;
    }
}
