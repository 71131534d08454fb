package dev.rollcall.contract.lint;

import java.util.List;
import java.util.stream.Stream;

/** What is closed says so, and objects say what they always have. */
final class ClosedParts {
    private ClosedParts() {}

    static List<LintRule> rules() {
        return List.of(
                LintRule.error(
                        "house.closed-query",
                        "`x-closed-query` forbids the query parameters that are not listed: true or absent.",
                        ClosedParts::closedQueries),
                LintRule.error(
                        "house.request-required",
                        "A body that may be left out by mistake is sent without one by half of the clients.",
                        file -> file.components("requestBodies")
                                .filter(body -> !body.node().path("required").isBoolean())
                                .map(body -> Flaw.at(body, "the body does not say whether it is `required`"))));
    }

    private static Stream<Flaw> closedQueries(LintedFile file) {
        return file.objects()
                .filter(spot -> spot.node().has("x-closed-query"))
                .filter(spot -> !spot.pointer().startsWith("/paths/")
                        || !spot.node().get("x-closed-query").isBoolean()
                        || !spot.node().get("x-closed-query").asBoolean())
                .map(spot ->
                        Flaw.at(spot.at("x-closed-query"), "`x-closed-query` is true, and stands in an operation"));
    }
}
