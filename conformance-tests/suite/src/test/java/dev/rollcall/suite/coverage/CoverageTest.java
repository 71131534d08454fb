package dev.rollcall.suite.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.MockedApis;
import dev.rollcall.api.MockedApi;
import dev.rollcall.contract.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every answer that a contract knows was given in some test, and none that it does not know. Runs after all others. */
@Tag("after-all")
class CoverageTest {

    /** Those of the products, and the mock's own. */
    static Stream<Contract> contracts() {
        return Stream.concat(
                MockedApis.all().stream().map(MockedApi::contract), Stream.of(Contract.named("mock-control")));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everyDocumentedAnswerWasGivenAndNoOther(Contract contract) throws IOException {
        List<String> shown = Files.readAllLines(EvidenceWriter.FILE).stream()
                .filter(line -> line.startsWith(contract.name() + " "))
                .toList();
        List<String> known = Evidence.known(contract);
        System.out.printf("coverage of %s: %d of %d answers%n", contract, shown.size(), known.size());

        assertThat(shown).containsExactlyInAnyOrderElementsOf(known);
    }
}
