package dev.rollcall.suite.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.client.control.ApiException;
import dev.rollcall.client.control.model.Code;
import dev.rollcall.client.control.model.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who can log in is changed while the mock runs. */
class AccountTest {
    private static final String BOX = "mine";
    private static final String CHAT = "rocketchat";

    private final ControlledMock mock = ControlledMock.start();

    @AfterEach
    void judgeAndStop() {
        mock.close();
    }

    @ParameterizedTest
    @CsvSource({"commvault, 77", "rocketchat, uQ3mDk9sWx4ZtB7cY", "joomla, 77"})
    void oneIsAddedChangedAndRemovedInEveryProduct(String product, String id) throws ApiException {
        int before = names(product).size();

        Map<String, Object> added = mock.accounts()
                .addAccount(
                        BOX,
                        product,
                        Map.of(
                                "id",
                                id.length() == 2 ? Integer.valueOf(id) : id,
                                "name",
                                "mira.member",
                                "password",
                                "Quiet-Harbour-1"));
        Map<String, Object> changed =
                mock.accounts().changeAccount(BOX, product, "Mira.Member", Map.of("password", "Quiet-Harbour-2"));

        assertThat(added).containsEntry("name", "mira.member").containsKey("id");
        assertThat(changed).containsEntry("password", "Quiet-Harbour-2").containsEntry("id", added.get("id"));
        assertThat(mock.accounts().getAccount(BOX, product, "mira.member")).isEqualTo(changed);
        assertThat(names(product)).hasSize(before + 1).contains("mira.member");

        mock.accounts().removeAccount(BOX, product, "mira.member");
        assertThat(names(product)).hasSize(before).doesNotContain("mira.member");
        Refused.with(404, () -> mock.accounts().getAccount(BOX, product, "mira.member"));
    }

    private List<Object> names(String product) throws ApiException {
        return mock.accounts().listAccounts(BOX, product).getAccounts().stream()
                .map(account -> account.get("name"))
                .toList();
    }

    @Test
    void anAccountLogsInAsSoonAsItIsThere() throws ApiException {
        mock.accounts()
                .addAccount(
                        BOX,
                        CHAT,
                        Map.of("id", "uQ3mDk9sWx4ZtB7cY", "name", "mira.member", "password", "Quiet-Harbour-1"));
        int first = Member.attempt(mock, BOX, "mira.member", "Quiet-Harbour-1").status();

        mock.accounts().removeAccount(BOX, CHAT, "mira.member");

        assertThat(first).isEqualTo(200);
        assertThat(Member.attempt(mock, BOX, "mira.member", "Quiet-Harbour-1").status())
                .isEqualTo(401);
    }

    @Test
    void aRemovedAccountTakesItsSessionsAlong() throws ApiException {
        Map<String, String> login = Member.logIn(mock, BOX);

        mock.accounts().removeAccount(BOX, CHAT, Member.NAME);

        assertThat(Member.me(mock, BOX, login)).isEqualTo(401);
        assertThat(mock.sessions().listSessions(BOX, CHAT, Member.NAME).getSessions())
                .isEmpty();
    }

    @Test
    void theLastAccountStays() throws ApiException {
        Map<String, Object> mira = Map.of("id", "uQ3mDk9sWx4ZtB7cY", "name", "mira", "password", "Quiet-Harbour-1");
        mock.worlds().importWorld(BOX, Map.of(CHAT, Map.of("accounts", List.of(mira))));

        Refused.with(422, () -> mock.accounts().removeAccount(BOX, CHAT, "mira"));

        assertThat(names(CHAT)).containsExactly("mira");
    }

    @Test
    void theSecondFactorsOfAnAccountAreTold() throws ApiException {
        List<Code> codes = mock.accounts().listCodes(BOX, CHAT, "testroxie").getCodes();

        assertThat(codes)
                .isNotEmpty()
                .allSatisfy(code -> assertThat(code.getCode()).isNotBlank());
        Refused.with(404, () -> mock.accounts().listCodes(BOX, CHAT, "nobody"));
    }

    @Test
    void whatCannotBeAnAccountIsRefusedAndChangesNothing() throws ApiException {
        List<Map<String, Object>> before =
                mock.accounts().listAccounts(BOX, CHAT).getAccounts();

        Problem twin = Refused.with(
                422, () -> mock.accounts().addAccount(BOX, CHAT, Map.of("name", Member.NAME, "password", "x-1")));
        Problem closed =
                Refused.with(422, () -> mock.accounts().addAccount(BOX, CHAT, Map.of("name", "mira", "colour", "red")));
        Problem shortId =
                Refused.with(422, () -> mock.accounts().changeAccount(BOX, CHAT, Member.NAME, Map.of("id", "short")));

        assertThat(List.of(twin, closed, shortId))
                .allSatisfy(problem -> assertThat(problem.getErrors()).isNotEmpty());
        assertThat(mock.accounts().listAccounts(BOX, CHAT).getAccounts()).isEqualTo(before);
    }

    @Test
    void whatIsNotThereIsNeitherReadNorChangedNorRemoved() {
        Refused.with(404, () -> mock.accounts().getAccount(BOX, CHAT, "nobody"));
        Refused.with(404, () -> mock.accounts().changeAccount(BOX, CHAT, "nobody", Map.of("name", "x")));
        Refused.with(404, () -> mock.accounts().removeAccount(BOX, CHAT, "nobody"));
        Refused.with(404, () -> mock.accounts().listAccounts(BOX, "slack"));
    }
}
