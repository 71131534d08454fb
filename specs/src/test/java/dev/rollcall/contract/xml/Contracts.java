package dev.rollcall.contract.xml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.rollcall.contract.Contract;
import java.nio.charset.StandardCharsets;

/** Small contracts, and values in the forms that tests compare. */
final class Contracts {
    private static final JsonMapper JSON = new JsonMapper();

    /** A list of sessions, formed like Commvault's. */
    static final Contract SESSIONS = schemas("""
            SessionList:
              type: object
              required: [sessions]
              properties:
                sessions: {type: array, items: {$ref: '#/components/schemas/Session'}, xml: {wrapped: false}}
              xml: {name: Api_List}
            Session:
              type: object
              required: [host, loginTime, user]
              properties:
                loginTime: {type: integer, format: int64, xml: {attribute: true}}
                host: {type: string, xml: {attribute: true}}
                isCurrent: {type: boolean, xml: {attribute: true, x-boolean: digits}}
                user: {$ref: '#/components/schemas/User'}
                note: {type: string}
            User:
              type: object
              properties:
                userName: {type: string, xml: {attribute: true}}
                userId: {type: integer, xml: {attribute: true}}
            """);

    private Contracts() {}

    /** A contract with these schemas, in YAML. */
    static Contract schemas(String yaml) {
        return Contract.parse("small", "openapi: 3.0.3\ncomponents:\n  schemas:\n" + yaml.indent(4));
    }

    /** A contract whose only schema, Root, has these properties, in YAML's flow style. */
    static Contract root(String properties) {
        return schemas("Root: {type: object, properties: {" + properties + "}}");
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    static String written(Contract contract, String schemaName, String value) {
        return new String(new XmlWriter(contract, schemaName).write(json(value)), StandardCharsets.UTF_8);
    }

    static XmlReading read(Contract contract, String schemaName, String document) {
        return new XmlReader(contract, schemaName).read(document.getBytes(StandardCharsets.UTF_8));
    }
}
