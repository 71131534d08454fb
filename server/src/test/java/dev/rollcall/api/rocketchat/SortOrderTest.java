package dev.rollcall.api.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortOrderTest {
    private static final List<Account<Profile>> PEOPLE = PrintedPage.people();
    private static final Row TESTROXIE = row(8, 0);
    private static final Row FUNKE = row(7, 1);
    private static final Row NAMELESS = row(2, 5);
    private static final Row NOBODY = new Row(PrintedPage.sessions().get(0), Optional.empty());

    private static Row row(int session, int person) {
        List<Session<Connection>> sessions = PrintedPage.sessions();
        return new Row(sessions.get(session), Optional.of(PEOPLE.get(person)));
    }

    private static List<Row> sorted(String sort) {
        List<Row> rows = new ArrayList<>(List.of(TESTROXIE, NAMELESS, FUNKE, NOBODY));
        SortOrder.of(sort).ifPresent(rows::sort);
        return rows;
    }

    @Test
    void leavesTheRowsAsTheyComeIfNobodySaysOtherwise() {
        assertThat(sorted("")).containsExactly(TESTROXIE, NAMELESS, FUNKE, NOBODY);
    }

    @Test
    void putsTheNewestFirst() {
        assertThat(sorted("{\"loginAt\":-1}")).containsExactly(TESTROXIE, FUNKE, NAMELESS, NOBODY);
    }

    @Test
    void putsWhatIsAbsentFirst() {
        assertThat(sorted("{\"_user.name\":1}")).containsExactly(NAMELESS, NOBODY, FUNKE, TESTROXIE);
        assertThat(sorted("{\"_user.username\":-1}")).containsExactly(NAMELESS, TESTROXIE, FUNKE, NOBODY);
    }

    @Test
    void takesTheLaterKeysWhereTheEarlierOnesTie() {
        assertThat(sorted("{\"device.name\": 1.0, \"loginAt\": 1}"))
                .containsExactly(FUNKE, TESTROXIE, NOBODY, NAMELESS);
        assertThat(sorted("{\"device.os.name\":1,\"device.os.version\":-1,\"loginAt\":-1}"))
                .containsExactly(TESTROXIE, FUNKE, NAMELESS, NOBODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "loginAt",
                "{",
                "null",
                "\"loginAt\"",
                "[2]",
                "{\"loginAt\":\"1\"}",
                "{\"loginAt\":2}",
                "{'loginAt':1}",
                "{\"loginAt\":1} x",
                " ",
                "{\"ip\":null}",
                "\0"
            })
    void refusesWhatIsNoObjectOfOnes(String sort) {
        assertThat(Refused.by(() -> SortOrder.of(sort)))
                .startsWith("400 {\"success\":false,\"error\":\"Invalid sort parameter provided: \\\"")
                .endsWith(
                        " [error-invalid-sort]\",\"errorType\":\"error-invalid-sort\",\"details\":{\"helperMethod\":\"parseJsonQuery\"}}");
    }

    @Test
    void echoesWhatItRefuses() {
        assertThat(Refused.by(() -> SortOrder.of("<ü>\u001f")))
                .contains("Invalid sort parameter provided: \\\"<ü>\\u001f\\\" [error-invalid-sort]");
    }

    @Test
    void refusesDeepNestingLikeAnyOtherNonsense() {
        assertThat(Refused.by(() -> SortOrder.of("[".repeat(100_000)))).contains("[error-invalid-sort]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"ip\":1}", "{\"loginAt\":1,\"device.type\":-1}", "[1]"})
    void refusesKeysThatAreNotAllowed(String sort) {
        assertThat(Refused.by(() -> SortOrder.of(sort)))
                .isEqualTo("400 {\"success\":false,\"error\":\"error-invalid-sort-keys\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "5", "true", "\"\""})
    void leavesAnOrderWithoutKeysToTheDatabase(String sort) {
        assertThat(Refused.by(() -> SortOrder.of(sort)))
                .isEqualTo("400 {\"success\":false,\"error\":\"$sort stage must have at least one sort key\"}");
    }
}
