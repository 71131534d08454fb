package dev.rollcall.contract.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.rollcall.contract.ContractNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One schema within another, with all that is to be known of it read out of the contract once: lists of sessions have many
 * rows. Immutable.
 *
 * @param values the items of its enumeration, by the text of the value
 * @param required the members that are required, also by a part of an {@code allOf}, which counts for its siblings
 * @param members the schemas of its members
 * @param optional the items of its members, for where they may be missing
 * @param element the schema of an array's elements
 * @param others the schema of members that have no name here
 * @param all the parts that hold all together
 * @param alternatives the parts of which one is meant
 */
record SchemaPart(
        Map<String, CoverageItem> values,
        Set<String> required,
        Map<String, ContractNode> members,
        Map<String, CoverageItem> optional,
        ContractNode element,
        ContractNode others,
        List<ContractNode> all,
        List<ContractNode> alternatives) {

    static SchemaPart of(ContractNode here) {
        Map<String, CoverageItem> values = new LinkedHashMap<>();
        enumeration(here).forEach(value -> values.putIfAbsent(value.asText(), enumItem(here, value)));
        Map<String, CoverageItem> optional = new LinkedHashMap<>();
        Map<String, ContractNode> members = here.member("properties").members();
        members.keySet().forEach(name -> optional.put(name, memberItem(here, name)));
        return new SchemaPart(
                values,
                required(here),
                members,
                optional,
                here.member("items"),
                here.member("additionalProperties"),
                parts(here, "allOf").toList(),
                Stream.concat(parts(here, "oneOf"), parts(here, "anyOf")).toList());
    }

    /** What is required here too if that much is required by what is around it. */
    Set<String> required(Set<String> around) {
        if (around.isEmpty()) {
            return required;
        }
        Set<String> both = new HashSet<>(around);
        both.addAll(required);
        return both;
    }

    /** The schema of a member of that name. */
    ContractNode member(String name) {
        return members.getOrDefault(name, others);
    }

    private static Set<String> required(ContractNode here) {
        Set<String> required = new HashSet<>();
        here.value().path("required").forEach(name -> required.add(name.asText()));
        parts(here, "allOf")
                .forEach(part -> part.value().path("required").forEach(name -> required.add(name.asText())));
        return required;
    }

    private static Stream<ContractNode> parts(ContractNode here, String keyword) {
        return here.value().has(keyword) ? here.member(keyword).items() : Stream.of();
    }

    static Stream<JsonNode> enumeration(ContractNode here) {
        JsonNode values = here.value().isObject() ? here.value().path("enum") : MissingNode.getInstance();
        return values.isArray() ? values.valueStream() : Stream.of();
    }

    private static CoverageItem enumItem(ContractNode here, JsonNode value) {
        return new CoverageItem(CoverageKind.ENUM_VALUE, name(here.pointer()) + " = " + value.asText());
    }

    private static CoverageItem memberItem(ContractNode here, String member) {
        return new CoverageItem(CoverageKind.OPTIONAL_MEMBER, name(here.pointer()) + "." + member);
    }

    /** {@code /components/schemas/Session/properties/device} is {@code Session.device}. */
    private static String name(String pointer) {
        return pointer.replaceFirst("^/components/(schemas|parameters)/", "")
                .replace("/properties/", ".")
                .replaceAll("/items(?=[/.]|$)", "[]");
    }
}
