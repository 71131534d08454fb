package dev.rollcall.contract.lint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Credentials are security schemes, and nothing else. */
final class Credentials {
    private Credentials() {}

    static List<LintRule> rules() {
        return List.of(
                LintRule.error(
                        "house.security-schemes",
                        "A contract without security schemes does not say who may call.",
                        file -> Stream.of(file.root().at("components"))
                                .filter(components ->
                                        components.at("securitySchemes").names().isEmpty())
                                .map(components -> Flaw.at(components, "there are no security schemes"))),
                LintRule.error(
                        "house.security-unused",
                        "A scheme that no operation asks for is dead, or missing where it was meant to be.",
                        Credentials::unused),
                LintRule.error(
                        "house.credential-parameter",
                        "Said twice, a credential is asked for twice: the scheme says it.",
                        Credentials::parameters));
    }

    private static Stream<Flaw> unused(LintedFile file) {
        Set<String> used = Stream.concat(Stream.of(file.root()), file.operations())
                .flatMap(owner -> owner.at("security").elements())
                .flatMap(requirement -> requirement.names().stream())
                .collect(Collectors.toSet());
        return file.components("securitySchemes")
                .filter(scheme -> !used.contains(scheme.name()))
                .map(scheme -> Flaw.at(scheme, "no operation asks for `" + scheme.name() + "`"));
    }

    private static Stream<Flaw> parameters(LintedFile file) {
        Set<String> names = file.components("securitySchemes")
                .map(scheme -> scheme.text("name").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return file.components("parameters")
                .filter(parameter -> !parameter.text("in").equals("path"))
                .filter(parameter -> names.contains(parameter.text("name").toLowerCase(Locale.ROOT)))
                .map(parameter ->
                        Flaw.at(parameter, "`" + parameter.text("name") + "` is a credential of a security scheme"));
    }
}
