package dev.rollcall.contract.lint;

import java.util.List;
import java.util.stream.Stream;

/** The answers of operations. */
final class Responses {
    private Responses() {}

    static List<LintRule> rules() {
        return List.of(
                LintRule.error(
                        "response.missing",
                        "An operation that lists no answer says nothing about what comes back.",
                        Responses::missing),
                LintRule.error(
                        "response.status",
                        "Answers are listed by status (200), range (4XX) or `default`; anything else never fits.",
                        Responses::statuses),
                LintRule.error(
                        "response.description",
                        "OpenAPI requires it, and it is the only place that says when the answer comes.",
                        Responses::descriptions),
                LintRule.error(
                        "response.body",
                        "HTTP gives 204 and 304 no body, so what is described here can never come.",
                        Responses::bodies));
    }

    private static Stream<Spot> listed(LintedFile file) {
        return file.operations()
                .flatMap(operation -> operation.at("responses").members())
                .filter(response -> !response.name().startsWith("x-"));
    }

    private static Stream<Flaw> missing(LintedFile file) {
        return file.operations()
                .filter(operation -> operation.at("responses").names().stream().allMatch(name -> name.startsWith("x-")))
                .map(operation -> Flaw.at(operation, "the operation lists no response"));
    }

    private static Stream<Flaw> statuses(LintedFile file) {
        return listed(file)
                .filter(response -> !response.name().matches("[1-5](\\d\\d|XX)|default"))
                .map(response -> Flaw.at(
                        response, "`" + response.name() + "` is no status, no range like 4XX and not `default`"));
    }

    private static Stream<Flaw> descriptions(LintedFile file) {
        return Stream.concat(file.components("responses"), listed(file))
                .filter(response -> !response.node().has("$ref"))
                .filter(response -> response.text("description").isBlank())
                .map(response -> Flaw.at(response, "the response has no description"));
    }

    private static Stream<Flaw> bodies(LintedFile file) {
        return listed(file)
                .filter(response -> response.name().matches("204|304|1\\d\\d"))
                .filter(response ->
                        !file.resolve(response).at("content").names().isEmpty())
                .map(response -> Flaw.at(response, "an answer with the status " + response.name() + " has no body"));
    }
}
