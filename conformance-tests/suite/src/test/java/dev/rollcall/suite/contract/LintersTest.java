package dev.rollcall.suite.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.suite.NodeModules;
import dev.rollcall.suite.Tool;
import dev.rollcall.suite.Tool.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LintersTest {
    private static final Path LINTERS = Path.of("linters");

    @BeforeAll
    static void install() {
        NodeModules.in(LINTERS);
    }

    @ParameterizedTest
    @MethodSource("dev.rollcall.suite.contract.ContractFile#all")
    void spectralFindsNothing(ContractFile contract) {
        Run run = Tool.required("npm").run(LINTERS, "run", "--silent", "spectral", "--", relative(contract));

        assertThat(run.exitCode()).as(run.output()).isZero();
    }

    @ParameterizedTest
    @MethodSource("dev.rollcall.suite.contract.ContractFile#all")
    void redoclyFindsNothing(ContractFile contract) {
        Run run = Tool.required("npm").run(LINTERS, "run", "--silent", "redocly", "--", relative(contract));

        assertThat(run.exitCode()).as(run.output()).isZero();
        // Warnings leave the exit code at 0.
        assertThat(run.output()).containsPattern("\"warnings\": *0");
    }

    @Test
    void nothingIsWrongWithTheDockerfile() {
        Run run =
                Tool.required("npm").run(LINTERS, "run", "--silent", "dockerfile", "--", "../../../server/Dockerfile");

        assertThat(run.exitCode()).as(run.output()).isZero();
    }

    private static String relative(ContractFile contract) {
        return LINTERS.toAbsolutePath().normalize().relativize(contract.path()).toString();
    }
}
