package dev.rollcall.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractTwinTest {

    @ParameterizedTest
    @ValueSource(strings = {"commvault", "rocketchat", "joomla-capi", "mock-control"})
    void saysWhatTheContractSays(String name) {
        String text = Contract.named(name).text();

        assertThat(ContractTwin.of(name, SourceText.of(text)))
                .contains(Contract.parse(name, text).root().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"commvault", "rocketchat", "joomla-capi", "mock-control"})
    void isNotUsedForAContractThatWasChanged(String name) {
        String text = Contract.named(name).text();

        assertThat(ContractTwin.of(name, SourceText.of(text + "# changed\n"))).isEmpty();
    }
}
