package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.contract.Body;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.MessagePlace;
import dev.rollcall.contract.MessagePlace.Part;

/** Bodies that are one text: their schema is that of the text. */
final class TextBody implements BodyForm {
    private final ContractNode mediaType;
    private final Schema schema;
    private final Secrets secrets;

    TextBody(ContractNode mediaType, Schema schema, Secrets secrets) {
        this.mediaType = mediaType;
        this.schema = schema;
        this.secrets = secrets;
    }

    @Override
    public void judge(Body body, MediaType type, Findings findings) {
        String text = new BodyText(findings, mediaType).plain(body, type);
        if (!schema.node().exists()) {
            return;
        }
        SchemaFindings faults = new SchemaFindings(findings, secrets);
        JsonNode value = Lexical.read(schema, text);
        faults.faults(schema, value)
                .forEach(fault -> faults.addOfBody(schema, fault, new MessagePlace(Part.BODY, "", 1, 1)));
    }

    @Override
    public boolean mayBeEmpty() {
        return true;
    }
}
