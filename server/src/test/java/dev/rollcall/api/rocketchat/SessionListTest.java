package dev.rollcall.api.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionStore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionListTest {
    private static final ClientDevice CHROME = new ClientDevice("browser", "Chrome", "113.0.0.0", "Windows", "10");

    private final ListedConnections listed = new ListedConnections();
    private final SessionStore<Connection> store = new SessionStore<>(listed);
    private final SessionList list = new SessionList(listed, RocketChatWorld.members(), Settings::defaults);

    private SessionList defaultWorld() {
        RocketChatWorld.sessions().forEach(store::add);
        return list;
    }

    private static ListQuery query(String filter, String sort, int offset, int count) {
        return new ListQuery(filter, sort, BigDecimal.valueOf(offset), Optional.of(BigDecimal.valueOf(count)));
    }

    private static List<String> ids(Listing listing) {
        return listing.rows().stream().map(row -> row.session().id().value()).toList();
    }

    private List<String> found(String filter) {
        return ids(list.page(query(filter, "", 0, 50)));
    }

    @Test
    void showsThePrintedRowsFirst() {
        Listing listing = defaultWorld().page(query("", "", 0, 50));

        assertThat(listing.total()).isEqualTo(13);
        assertThat(ids(listing))
                .startsWith(
                        "o94SveQp6fyPsoiNC",
                        "BdSrCZXNKCbRi8Eqn",
                        "tTouumJMrHMjnedWf",
                        "7ykYEK3KWnk4EeA7s",
                        "jfD6mnHnrEJdPq9MF",
                        "2jQnfG74X3EZYL9tj",
                        "fsfE772s78AmPxGKk",
                        "W4y9xkjyqFvbjENco",
                        "94yTWFkADGBvE9t7P");
    }

    @Test
    void findsTheUsersWithTheTextInANameAndNobodyElse() {
        defaultWorld();

        assertThat(found("funke")).containsExactly("BdSrCZXNKCbRi8Eqn", "tTouumJMrHMjnedWf");
        assertThat(found("OLASUPO")).containsExactly("BdSrCZXNKCbRi8Eqn");
    }

    @Test
    void searchesFourWordsJoinedWithoutAGap() {
        defaultWorld();

        assertThat(found("FirefoxbrowserWindowsfsfE772s78AmPxGKkuZ5J")).containsExactly("fsfE772s78AmPxGKk");
        assertThat(found("rc mobilemobile-app")).containsExactly("W4n6tfgvxNPpQibhw");
        assertThat(found("SafariMac")).containsExactly("Z6y7Kapn65rpMmgox");
    }

    @ParameterizedTest
    @ValueSource(strings = {"113.0", "localhost", "172.18", "chat.example", "admin@", "(a+)+$", ".*", "[", "\\"})
    void searchesNothingElseAndTakesNoPatterns(String filter) {
        defaultWorld();

        assertThat(found(filter)).isEmpty();
    }

    @Test
    void missesTheSessionsOfDeactivatedUsersByName() {
        defaultWorld();

        assertThat(found("dora")).isEmpty();
        assertThat(found("D8hgkER8fq6g5jFbo")).containsExactly("eXuNZhZRMHvDpuH7g");
    }

    @Test
    void missesASixthUserWhoMatches() {
        List<Account<Profile>> people = new ArrayList<>();
        for (int i = 2; i < 8; i++) {
            String id = String.valueOf(i).repeat(17);
            people.add(PersonDraft.of(id, "clone-" + i).as("user"));
            store.add(new SessionDraft(id, id, "h", "10.0.0.1", "2024-01-01T00:00:0" + i + "Z", CHROME).by("t" + i));
        }
        SessionList clones = new SessionList(listed, new Members(people), Settings::defaults);

        Listing listing = clones.page(query("clone", "", 0, 50));

        assertThat(listing.total()).isEqualTo(5);
        assertThat(ids(listing)).doesNotContain("7".repeat(17));
    }

    @Test
    void leavesAFilterWithANulToTheDatabase() {
        assertThat(Refused.by(() -> list.page(query("a\0b", "", 0, 50))))
                .isEqualTo("400 {\"success\":false,\"error\":\"value a\\u0000b must not contain null bytes\"}");
    }

    @Test
    void sortsInsideThePageOnly() {
        defaultWorld();

        Listing listing = list.page(query("", "{\"loginAt\":1}", 0, 2));

        assertThat(ids(listing)).containsExactly("BdSrCZXNKCbRi8Eqn", "o94SveQp6fyPsoiNC");
        assertThat(listing.total()).isEqualTo(13);
    }

    @Test
    void cutsPages() {
        defaultWorld();

        assertThat(ids(list.page(query("", "", 1, 1)))).containsExactly("BdSrCZXNKCbRi8Eqn");
        assertThat(ids(list.page(query("", "", -3, 1)))).containsExactly("o94SveQp6fyPsoiNC");
        assertThat(list.page(query("", "", 13, 50)).rows()).isEmpty();
        assertThat(list.page(query("", "", 13, 50)).total()).isEqualTo(13);
    }

    @Test
    void showsOneRowForEveryTokenWithTheValuesOfTheNewestConnection() {
        Session<Connection> older =
                new SessionDraft("a", "2tTEqR7ZNMJ4HGGNa", "h", "10.0.0.1", "2024-01-01T00:00:00Z", CHROME).by("t");
        Session<Connection> newer =
                new SessionDraft("b", "2tTEqR7ZNMJ4HGGNa", "h", "10.0.0.2", "2024-01-02T00:00:00Z", CHROME).by("t");
        store.add(newer);
        store.add(older);

        assertThat(found("")).containsExactly("b");
    }

    @Test
    void showsSessionsOfUsersWhoNoLongerExist() {
        store.add(new SessionDraft("a", "gone", "h", "10.0.0.1", "2024-01-01T00:00:00Z", CHROME).by("t"));

        assertThat(list.page(query("", "", 0, 50)).rows().get(0).user()).isEmpty();
    }
}
