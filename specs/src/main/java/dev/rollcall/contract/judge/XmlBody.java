package dev.rollcall.contract.judge;

import com.fasterxml.jackson.core.JsonPointer;
import dev.rollcall.contract.Body;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.MessagePlace;
import dev.rollcall.contract.MessagePlace.Part;
import dev.rollcall.contract.Violation.Severity;
import dev.rollcall.contract.xml.Place;
import dev.rollcall.contract.xml.XmlProblem;
import dev.rollcall.contract.xml.XmlReader;
import dev.rollcall.contract.xml.XmlReading;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bodies in XML: read by the schema's {@code xml} keywords, then judged like JSON. */
final class XmlBody implements BodyForm {
    private final ContractNode mediaType;
    private final Schema schema;
    private final Secrets secrets;
    private @Nullable XmlReader reader;
    private @Nullable IllegalArgumentException unusable;

    XmlBody(ContractNode mediaType, Schema schema, Secrets secrets) {
        this.mediaType = mediaType;
        this.schema = schema;
        this.secrets = secrets;
        try {
            this.reader = new XmlReader(schema.node());
        } catch (IllegalArgumentException e) {
            this.unusable = e;
        }
    }

    @Override
    public void judge(Body body, MediaType type, Findings findings) {
        SchemaFindings faults = new SchemaFindings(findings, secrets);
        if (reader == null) {
            faults.unusable(schema.node(), unusable == null ? new IllegalArgumentException("no XML") : unusable);
            return;
        }
        XmlReading reading = reader.read(inUtf8(body, type, findings));
        reading.problems().forEach(problem -> add(problem, findings));
        if (reading.isReadable()) {
            for (SchemaFault fault : faults.faults(schema, reading.value())) {
                Place place = reading.place(JsonPointer.compile(fault.pointer()));
                faults.addOfBody(schema, fault, at(place));
            }
        }
    }

    /** A charset of the Content-Type goes before what the document says of itself (RFC 7303, section 3.2). */
    private byte[] inUtf8(Body body, MediaType type, Findings findings) {
        Optional<Charset> charset = new BodyText(findings, mediaType).charset(type);
        byte[] bytes = body.toByteArray();
        boolean foreign = charset.isPresent() && !charset.get().equals(StandardCharsets.UTF_8);
        if (!foreign || startsWith(bytes, "<?xml")) {
            return bytes;
        }
        return new String(bytes, charset.get()).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean startsWith(byte[] bytes, String start) {
        return bytes.length >= start.length()
                && new String(bytes, 0, start.length(), StandardCharsets.ISO_8859_1).equals(start);
    }

    private void add(XmlProblem problem, Findings findings) {
        String where = " (line " + problem.place().line() + ", column "
                + problem.place().column() + ").";
        Wording wording = new Wording("XML as the contract describes it", "", problem.message() + where);
        findings.add("body." + problem.kind().key(), Severity.ERROR, at(problem.place()), mediaType.place(), wording);
    }

    private static MessagePlace at(Place place) {
        return new MessagePlace(Part.BODY, place.xpath(), place.line(), place.column());
    }
}
