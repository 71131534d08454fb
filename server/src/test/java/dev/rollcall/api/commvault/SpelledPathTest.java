package dev.rollcall.api.commvault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Operation;
import org.junit.jupiter.api.Test;

class SpelledPathTest {
    private static final Operation ROLES =
            Contract.named("commvault").operation("getUserSecurity").orElseThrow();

    @Test
    void givesBackTheContractsLettersAndTheCallersValues() {
        assertThat(SpelledPath.of(ROLES, "/USER/%31aB/sEcurity")).contains("/User/%31aB/Security");
    }

    @Test
    void isEmptyForOtherPaths() {
        assertThat(SpelledPath.of(ROLES, "/User/10")).isEmpty();
        assertThat(SpelledPath.of(ROLES, "/User//Security")).isEmpty();
        assertThat(SpelledPath.of(ROLES, "/User/10/Security/")).isEmpty();
        assertThat(SpelledPath.of(ROLES, "/User/10;v=1/Security")).isEmpty();
        assertThat(SpelledPath.of(ROLES, "/User/10/Security;v=1")).isEmpty();
    }
}
