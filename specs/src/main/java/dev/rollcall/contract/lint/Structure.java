package dev.rollcall.contract.lint;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether the file is built as OpenAPI says, by the words of swagger-parser. */
final class Structure {
    private static final Pattern ATTRIBUTE = Pattern.compile("attribute (\\S+?) is (.*)");

    /** What the parser says and a rule of ours says with its reason. */
    private static final Pattern SAID_ELSEWHERE =
            Pattern.compile(".*(securitySchemes|is repeated|is not defined in|must be set to true"
                    + "|description is missing|path parameter|should start with /|duplicate parameter|Duplicate field|items is missing"
                    + "|default=|type `schema`|[.]type is not of type).*");

    private Structure() {}

    static List<LintRule> rules() {
        return List.of(LintRule.error(
                "structure",
                "A member at the wrong place, of the wrong type or missing is read differently by every tool.",
                Structure::flaws));
    }

    private static Stream<Flaw> flaws(LintedFile file) {
        return messages(file.text()).stream()
                .filter(message -> !SAID_ELSEWHERE.matcher(message).matches())
                .map(message -> flaw(file, message));
    }

    private static Set<String> messages(String text) {
        ParseOptions options = new ParseOptions();
        options.setResolve(false);
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(text, null, options);
        return Set.copyOf(Optional.ofNullable(result.getMessages()).orElse(List.of()));
    }

    private static Flaw flaw(LintedFile file, String message) {
        Matcher attribute = ATTRIBUTE.matcher(message);
        if (!attribute.matches()) {
            return new Flaw("", message);
        }
        Spot nearest = nearest(file.root(), attribute.group(1));
        return Flaw.at(nearest, "`" + attribute.group(1) + "` is " + attribute.group(2));
    }

    /** The parser writes {@code paths.'/pets'(get).responses}: the deepest node that this names. */
    private static Spot nearest(Spot root, String location) {
        String rest =
                location.replace("'", "").replaceAll("\\((\\w+)\\)", ".$1").replaceAll("\\[(\\d+)]", ".$1");
        Spot here = root;
        while (!rest.isEmpty()) {
            String left = rest;
            Spot from = here;
            Optional<Spot> next = Stream.concat(here.members(), here.elements())
                    .filter(member -> left.equals(member.name()) || left.startsWith(member.name() + "."))
                    .max((one, other) ->
                            Integer.compare(one.name().length(), other.name().length()));
            here = next.orElse(from);
            rest = next.isEmpty() || left.equals(here.name())
                    ? ""
                    : left.substring(here.name().length() + 1);
        }
        return here;
    }
}
