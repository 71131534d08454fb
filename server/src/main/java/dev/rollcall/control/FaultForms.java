package dev.rollcall.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.fault.FaultParameter;
import dev.rollcall.fault.FaultReader;
import dev.rollcall.generated.control.model.FaultKind;
import dev.rollcall.generated.control.model.FaultKindDescription;
import dev.rollcall.generated.control.model.FaultKindList;
import dev.rollcall.generated.control.model.NewFault;
import dev.rollcall.generated.control.model.PlannedFault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Faults as the contract tells them. */
final class FaultForms {
    private static final ObjectMapper JSON = ControlJson.mapper();

    private FaultForms() {}

    static FaultKindList kinds() {
        return new FaultKindList()
                .kinds(FaultReader.kinds().stream().map(FaultForms::of).toList());
    }

    private static FaultKindDescription of(dev.rollcall.fault.FaultKind kind) {
        List<dev.rollcall.generated.control.model.FaultParameter> parameters = Stream.concat(
                        kind.parameters().stream(), FaultReader.common().stream())
                .map(FaultForms::of)
                .toList();
        return new FaultKindDescription()
                .kind(FaultKind.fromString(kind.name()))
                .effect(kind.words())
                .parameters(parameters);
    }

    private static dev.rollcall.generated.control.model.FaultParameter of(FaultParameter parameter) {
        return new dev.rollcall.generated.control.model.FaultParameter()
                .name(parameter.name())
                .values(parameter.expected());
    }

    /** What was chosen, as texts by name; the kind is not among it. */
    static Map<String, String> parameters(NewFault sent) {
        Map<String, String> parameters = new LinkedHashMap<>();
        ObjectNode members = JSON.valueToTree(sent);
        members.remove("kind");
        members.properties()
                .forEach(member ->
                        parameters.put(member.getKey(), member.getValue().asText()));
        return parameters;
    }

    static PlannedFault of(dev.rollcall.fault.PlannedFault planned) {
        Map<String, Object> members = new LinkedHashMap<>(planned.rule().parameters());
        members.put("id", planned.id());
        members.put("struck", planned.struck());
        members.put("kind", planned.rule().fault().kind());
        return JSON.convertValue(members, PlannedFault.class);
    }
}
