package dev.rollcall.suite.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.MockedApis;
import dev.rollcall.api.MockedApi;
import dev.rollcall.contract.Operation;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A contract in {@code specs/} is generated from, filled and mocked; each message names the next step. */
class GeneratedFromContractsTest {
    private static final Path ROOT = ContractFile.FOLDER.resolve("..").normalize();

    @ParameterizedTest
    @MethodSource("dev.rollcall.suite.contract.ContractFile#all")
    void serverInterfacesAndClientsAreGenerated(ContractFile contract) throws IOException {
        String input = "/specs/" + contract.name() + ".yaml</inputSpec>";

        assertThat(Files.readString(ROOT.resolve("server/pom.xml")))
                .as("Give server/pom.xml a generator execution for " + contract)
                .contains(input);
        assertThat(Files.readString(ROOT.resolve("generated-client/java/pom.xml")))
                .as("Give generated-client/java/pom.xml a generator execution for " + contract)
                .contains(input);
    }

    @ParameterizedTest
    @MethodSource("dev.rollcall.suite.contract.ContractFile#products")
    void aProductFillsIt(ContractFile contract) {
        assertThat(product(contract))
                .as("Write a MockedApi for " + contract + " and give it a line in MockedApis")
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource("dev.rollcall.suite.contract.ContractFile#products")
    void everyOperationIsAMethodOfAResourceThatFillsAGeneratedInterface(ContractFile contract) {
        MockedApi<?> api = product(contract).orElseThrow();

        Set<String> generated = api.resources().stream()
                .flatMap(resource -> Arrays.stream(resource.getClass().getInterfaces()))
                .filter(type -> type.getName().startsWith("dev.rollcall.generated."))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .map(Method::getName)
                .collect(Collectors.toSet());

        List<String> ids =
                api.contract().operations().stream().map(Operation::id).toList();
        assertThat(generated)
                .as("Fill the generated interfaces of " + contract + " and list the objects in resources()")
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @ParameterizedTest
    @MethodSource("dev.rollcall.suite.contract.ContractFile#products")
    void itsRefusalsAreTestedAsData(ContractFile contract) {
        String product = product(contract).orElseThrow().getClass().getPackageName();
        String file = product.substring(product.lastIndexOf('.') + 1) + ".yaml";

        assertThat(Path.of("src/test/resources/refusals", file))
                .as("Write the refusals of " + contract + " as rows")
                .isRegularFile();
    }

    private static Optional<MockedApi<?>> product(ContractFile contract) {
        return MockedApis.all().stream()
                .filter(api -> api.contract().name().equals(contract.name()))
                .findFirst();
    }
}
