package dev.rollcall.suite.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.rollcall.MockedApis;
import dev.rollcall.api.MockedApi;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every behaviour that a product's tests assert says how it is known, and little of it is our own assumption. */
class ScenarioListTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path REFUSALS = Path.of("src", "test", "resources", "refusals");
    private static final List<Known> COLUMNS =
            List.of(Known.DOCUMENTED, Known.SOURCE_READ, Known.CAPTURED, Known.ASSUMED);

    static Stream<MockedApi<?>> products() {
        return MockedApis.all().stream();
    }

    @ParameterizedTest
    @MethodSource("products")
    void thereAreManyAndFewAreAssumed(MockedApi<?> api) throws IOException {
        List<Known> scenarios = scenarios(api);

        assertThat(scenarios).hasSizeGreaterThanOrEqualTo(60);
        assertThat(Collections.frequency(scenarios, Known.ASSUMED))
                .as("assumed ones of " + scenarios.size())
                .isLessThanOrEqualTo(scenarios.size() / 10);
    }

    @ParameterizedTest
    @MethodSource("products")
    void everyTestOfAProductSaysHowItIsKnown(MockedApi<?> api) {
        assertThat(tests(api))
                .isNotEmpty()
                .allSatisfy(test -> assertThat(test.isAnnotatedWith(Scenario.class))
                        .as(test.getFullName())
                        .isTrue());
    }

    @Test
    void theReadmeShowsTheTable() throws IOException {
        List<String> table = new ArrayList<>();
        for (MockedApi<?> api : MockedApis.all()) {
            table.add(row(api));
        }
        table.forEach(System.out::println);

        assertThat(Files.readAllLines(README)).containsAll(table);
    }

    private static String row(MockedApi<?> api) throws IOException {
        List<Known> scenarios = scenarios(api);
        StringBuilder row = new StringBuilder("| " + api.title() + " | " + scenarios.size() + " |");
        COLUMNS.forEach(known ->
                row.append(' ').append(Collections.frequency(scenarios, known)).append(" |"));
        return row.toString();
    }

    private static List<Known> scenarios(MockedApi<?> api) throws IOException {
        List<Known> scenarios = new ArrayList<>();
        tests(api).stream()
                .filter(test -> test.isAnnotatedWith(Scenario.class))
                .forEach(test ->
                        scenarios.add(test.getAnnotationOfType(Scenario.class).known()));
        JsonNode rows =
                new YAMLMapper().readTree(REFUSALS.resolve(api.name() + ".yaml").toFile());
        rows.forEach(row -> scenarios.add(Known.of(row.path("known").asText())));
        return scenarios;
    }

    private static List<JavaMethod> tests(MockedApi<?> api) {
        JavaClasses classes = new ClassFileImporter().importPackages("dev.rollcall.suite." + api.name());
        return classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith("org.junit.platform.commons.annotation.Testable"))
                .toList();
    }
}
