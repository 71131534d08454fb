package dev.rollcall.suite.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.lint.Linter;
import dev.rollcall.contract.lint.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contracts read like an index, and say of every fact how it is known. */
class ContractStyleTest {
    private static final Linter HOUSE = new Linter(RuleSet.HOUSE);

    @ParameterizedTest
    @MethodSource("dev.rollcall.suite.contract.ContractFile#all")
    void keepsTheRulesOfTheHouse(ContractFile contract) {
        assertThat(HOUSE.lint(contract.toString(), contract.text())).isEmpty();
    }
}
