package dev.rollcall.contract.judge;

import dev.rollcall.contract.Contract;

/** Contracts of a few lines. */
final class Small {
    private Small() {}

    /** The contract whose operations and whatever else is given, as YAML. */
    static Contract contract(String yaml) {
        return Contract.parse("small", "openapi: 3.0.1\ninfo: {title: small, version: '1'}\n" + yaml);
    }

    /** A contract whose GET / has these members besides an answer 200 without a body. */
    static Contract operation(String yaml) {
        return contract(
                "paths:\n  /:\n    get:\n" + yaml.indent(6) + "      responses: {'200': {description: fine}}\n");
    }

    /** A contract whose GET / answers JSON of that schema, in YAML's flow style. */
    static Contract answering(String schema) {
        return answering("application/json", schema);
    }

    static Contract answering(String type, String schema) {
        return contract("paths: {/: {get: {responses: {'200': {description: fine, content: {'" + type + "': {schema: "
                + schema + "}}}}}}}\n");
    }

    /** A contract whose POST / takes a body of that type and schema, and answers nothing. */
    static Contract asking(String type, String schema) {
        return contract("paths: {/: {post: {requestBody: {required: true, content: {'" + type + "': {schema: " + schema
                + "}}}, responses: {'200': {description: fine}}}}}\n");
    }
}
