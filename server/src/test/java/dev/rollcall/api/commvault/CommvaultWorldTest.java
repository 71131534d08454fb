package dev.rollcall.api.commvault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.session.UserId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommvaultWorldTest {
    private final World world = new World(false);

    @Test
    void holdsSessionsOfEveryConsoleBothOpenAndEnded() {
        List<ListedSession> all = IntStream.rangeClosed(1, 15)
                .mapToObj(world::rows)
                .flatMap(List::stream)
                .toList();

        for (Console console : Console.values()) {
            assertThat(all)
                    .filteredOn(row -> row.session().details().console() == console)
                    .extracting(row -> row.session().isOpen())
                    .as(console.name())
                    .contains(true, false);
        }
    }

    @Test
    void marksSessionsOfTheCommCellConsoleAndNoOthersInTheirIds() {
        assertThat(IntStream.rangeClosed(1, 15).mapToObj(world::rows).flatMap(List::stream))
                .allMatch(row -> row.session().id().value().startsWith("EMC")
                        == (row.session().details().console() == Console.COMMCELL_CONSOLE));
    }

    @Test
    void letsEverybodyInWhoIsSaidToBeReady() {
        assertThat(CommvaultAccounts.ready())
                .filteredOn(account -> !account.role().contains("locked"))
                .allSatisfy(account -> assertThat(world.logIn(account.user(), account.password())
                                .account()
                                .name())
                        .isEqualTo(account.user()));
        assertThat(List.of(
                        CommvaultAccounts.PRINTED_TOKEN,
                        CommvaultAccounts.OPERATOR_TOKEN,
                        CommvaultAccounts.GUEST_TOKEN))
                .extracting(token -> world.caller(token).account().id())
                .containsExactly(new UserId("1"), new UserId("11"), new UserId("12"));
    }
}
