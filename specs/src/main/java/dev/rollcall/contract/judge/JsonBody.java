package dev.rollcall.contract.judge;

import com.fasterxml.jackson.core.JsonLocation;
import dev.rollcall.contract.Body;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.MessagePlace;
import dev.rollcall.contract.MessagePlace.Part;
import dev.rollcall.contract.rows.RowText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Bodies in JSON. */
final class JsonBody implements BodyForm {
    private final ContractNode mediaType;
    private final Schema schema;
    private final Secrets secrets;
    private final RightRows right;

    JsonBody(ContractNode mediaType, Schema schema, Secrets secrets) {
        this.mediaType = mediaType;
        this.schema = schema;
        this.secrets = secrets;
        this.right = new RightRows(schema);
    }

    @Override
    public void judge(Body body, MediaType type, Findings findings) {
        BodyText reader = new BodyText(findings, mediaType);
        reader.jsonCharset(type);
        Optional<RowText> rows = right.in(body);
        if (!rows.map(right::leaveNothingWrong).orElse(false)) {
            int before = findings.list().size();
            judge(reader.json(body), findings);
            if (findings.list().size() == before && !findings.isFull()) {
                rows.ifPresent(right::keep);
            }
        }
    }

    private void judge(String text, Findings findings) {
        JsonText.Reading reading = JsonText.read(text);
        reading.problems().forEach(problem -> add(problem, findings));
        if (reading.value().isMissingNode()) {
            return;
        }
        SchemaFindings faults = new SchemaFindings(findings, secrets);
        List<SchemaFault> found = faults.faults(schema, reading.value());
        if (found.isEmpty()) {
            return;
        }
        Map<String, JsonLocation> places =
                JsonText.places(text, found.stream().map(SchemaFault::pointer).collect(Collectors.toSet()));
        found.forEach(fault -> faults.addOfBody(schema, fault, place(fault.pointer(), places)));
    }

    private static MessagePlace place(String pointer, Map<String, JsonLocation> places) {
        JsonLocation where = places.get(pointer);
        return where == null
                ? MessagePlace.of(Part.BODY, pointer)
                : new MessagePlace(Part.BODY, pointer, where.getLineNr(), where.getColumnNr());
    }

    private void add(JsonText.Problem problem, Findings findings) {
        MessagePlace place = new MessagePlace(Part.BODY, "", problem.line(), problem.column());
        String at = " (line " + problem.line() + ", column " + problem.column() + ").";
        String whole = findings.message();
        String sentence = switch (problem.key()) {
            case JSON_TRAILING -> whole + " goes on after its JSON has ended" + at;
            case JSON_DUPLICATE_KEY -> whole + " has the member '" + Secrets.cut(problem.detail()) + "' twice" + at;
            case JSON_DEPTH -> whole + " is nested more than " + JsonText.DEPTH + " deep" + at;
            case JSON_LIMIT -> whole + " has a name or number that is too long to be read" + at;
            default -> whole + " has a body that is no JSON" + at;
        };
        findings.add(problem.key(), place, mediaType.place(), "JSON", "", sentence);
    }
}
