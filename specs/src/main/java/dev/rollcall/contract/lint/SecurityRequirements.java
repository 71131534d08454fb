package dev.rollcall.contract.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may call, and by which credentials. */
final class SecurityRequirements {
    private SecurityRequirements() {}

    static List<LintRule> rules() {
        return List.of(
                LintRule.error(
                        "security.undefined",
                        "Credentials that nobody has described can neither be sent nor judged.",
                        SecurityRequirements::undefined),
                LintRule.error(
                        "security.scheme",
                        "A scheme has to say what is sent and where.",
                        SecurityRequirements::incomplete));
    }

    private static Stream<Flaw> undefined(LintedFile file) {
        Set<String> defined = file.components("securitySchemes").map(Spot::name).collect(Collectors.toSet());
        return Stream.concat(Stream.of(file.root()), file.operations())
                .flatMap(owner -> owner.at("security").elements())
                .flatMap(Spot::members)
                .filter(scheme -> !defined.contains(scheme.name()))
                .map(scheme -> Flaw.at(scheme, "there is no security scheme `" + scheme.name() + "`"));
    }

    private static Stream<Flaw> incomplete(LintedFile file) {
        return file.components("securitySchemes")
                .filter(scheme -> !scheme.node().has("$ref"))
                .flatMap(scheme -> asked(scheme)
                        .filter(member -> scheme.text(member).isBlank()
                                && !scheme.node().path(member).isObject())
                        .map(member -> Flaw.at(
                                scheme, "the security scheme `" + scheme.name() + "` has no `" + member + "`")));
    }

    private static Stream<String> asked(Spot scheme) {
        return switch (scheme.text("type")) {
            case "apiKey" -> Stream.of("name", "in");
            case "http" -> Stream.of("scheme");
            case "oauth2" -> Stream.of("flows");
            case "openIdConnect" -> Stream.of("openIdConnectUrl");
            default -> Stream.of("type");
        };
    }
}
