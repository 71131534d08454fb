package dev.rollcall.api.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.api.rocketchat.RocketChatSettings.Filter;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.SessionStore;
import dev.rollcall.session.SessionToken;
import dev.rollcall.session.UserId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes and goes, lists say what a look at every single session would say. */
class SearchedListTest {
    private static final Instant BEGINNING = Instant.parse("2026-03-01T12:00:00Z");
    private static final int USERS = 90;
    private static final List<ClientDevice> DEVICES = List.of(
            new ClientDevice("browser", "Chrome", "113.0.0.0", "Windows", "10"),
            new ClientDevice("browser", "Firefox", "112.0", "Windows", "10"),
            new ClientDevice("mobile-app", "RC Mobile", "4.38.0 43210", "iOS", "16.4"),
            new ClientDevice("", "Τέλος ΣΑΣ", "1", "ſystem", "10"),
            ClientDevice.UNKNOWN);

    private final ListedConnections listed = new ListedConnections();
    private final SessionStore<Connection> store = new SessionStore<>(listed);
    private final Members members = new Members(
            IntStream.range(0, USERS).mapToObj(SearchedListTest::person).toList());
    private final List<SessionId> ids = new ArrayList<>();
    private int ever;

    private static Account<Profile> person(int i) {
        PersonDraft draft = PersonDraft.of("u" + i % 7 + "ser" + i, "name-" + i + (i % 9 == 0 ? "ΣΑΣ" : ""));
        PersonDraft called = i % 3 == 0 ? draft : draft.called("Person Number " + i + (i % 5 == 0 ? " Jürgenſon" : ""));
        return i % 11 == 0 ? called.gone() : called.as("user");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void saysWhatALookAtEverySessionWouldSay(long seed) {
        Random chance = new Random(seed);
        int most = seed % 2 == 0 ? 60 : 2_500;

        for (int step = 0; step < 150; step++) {
            for (int i = 0; i < 1 + chance.nextInt(most / 20); i++) {
                change(chance, most);
            }
            check(chance);
        }
    }

    private void change(Random chance, int most) {
        int kind = chance.nextInt(10);
        if (ids.size() < most / 2 || (kind < 5 && ids.size() < most)) {
            begin(chance);
            return;
        }
        SessionId id = ids.get(chance.nextInt(ids.size()));
        Session<Connection> session = store.find(id).orElseThrow();
        if (kind < 6) {
            store.remove(id);
            ids.remove(id);
        } else if (kind < 8) {
            store.replace(session.endedAt(session.begun()));
        } else if (kind < 9) {
            store.replace(session.with(session.details().expiringAt(BEGINNING)).seenAt(BEGINNING.plusSeconds(9_000)));
        } else {
            store.replace(new Session<>(
                    id,
                    session.account(),
                    session.address(),
                    session.begun(),
                    session.seen(),
                    null,
                    details(chance, session.account())));
        }
    }

    private void begin(Random chance) {
        String id = (chance.nextInt(20) == 0 ? "ÄrgerΣ" : "S") + ever++ + word(chance);
        UserId user = new UserId("u" + chance.nextInt(7) + "ser" + chance.nextInt(USERS));
        store.add(Session.begin(
                new SessionId(id),
                user,
                "10.0.0.1",
                BEGINNING.plusSeconds(chance.nextInt(3_000)),
                details(chance, user)));
        ids.add(new SessionId(id));
    }

    private static Connection details(Random chance, UserId user) {
        SessionToken token = new SessionToken(user + "-" + chance.nextInt(chance.nextBoolean() ? 2 : 1_000));
        ClientDevice device = DEVICES.get(Math.min(chance.nextInt(8), DEVICES.size() - 1));
        return new Connection(token, Instant.MAX, chance.nextInt(10) > 0, false, "host", device, null);
    }

    private static String word(Random chance) {
        return chance.ints(3, 'a', 'f')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                + "X";
    }

    private void check(Random chance) {
        Settings settings = Settings.defaults();
        String filter = filter(chance);
        if (chance.nextInt(4) == 0 && filter.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c))) {
            settings = settings.with(RocketChatSettings.FILTER, Filter.PATTERN);
        }
        Settings chosen = settings;
        SessionList list = new SessionList(listed, members, () -> chosen);
        int offset = chance.nextInt(1 + chance.nextInt(store.size() + 5));
        int count = 1 + chance.nextInt(60);
        ListQuery query = new ListQuery(filter, "", BigDecimal.valueOf(offset), Optional.of(BigDecimal.valueOf(count)));
        Predicate<String> text = chosen.get(RocketChatSettings.FILTER) == Filter.PATTERN
                ? Pattern.compile(filter, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .asPredicate()
                : any -> any.toLowerCase(Locale.ROOT).contains(filter.toLowerCase(Locale.ROOT));
        UserId owner = new UserId("u1ser" + chance.nextInt(USERS));

        compare(list.page(query), naive(text, filter.isEmpty() ? List.of() : usersWith(text), null), offset, count);
        compare(list.page(query, owner), naive(text, List.of(), owner), offset, count);
        assertThat(list.find(SearchPattern.of("s" + ever / 2))
                        .map(row -> row.session().id()))
                .isEqualTo(store.newestFirst()
                        .filter(ListedConnections::isListed)
                        .filter(session -> Row.searchTerm(session)
                                .toLowerCase(Locale.ROOT)
                                .replace('ſ', 's')
                                .contains("s" + ever / 2))
                        .findFirst()
                        .map(Session::id));
    }

    /** Parts of what is searched, often across two words of it; names; nothing at all. */
    private String filter(Random chance) {
        if (ids.isEmpty() || chance.nextInt(5) == 0) {
            return List.of("", "name-1", "person", "Number 4", "ΣΑ", "ς", "jürgenſ", "s", "x", "nobody", "windows", "k")
                    .get(chance.nextInt(12));
        }
        String term =
                Row.searchTerm(store.find(ids.get(chance.nextInt(ids.size()))).orElseThrow());
        int from = chance.nextInt(term.length());
        int to = from + 1 + chance.nextInt(Math.min(term.length() - from, 1 + chance.nextInt(20)));
        String part = term.substring(from, to);
        return chance.nextBoolean() ? part : part.toUpperCase(Locale.ROOT);
    }

    private List<UserId> usersWith(Predicate<String> text) {
        return members.all().stream()
                .filter(account -> account.details().active())
                .filter(account -> text.test(account.name())
                        || account.details().name().filter(text).isPresent())
                .limit(5)
                .map(Account::id)
                .toList();
    }

    private List<SessionId> naive(Predicate<String> text, List<UserId> users, @Nullable UserId owner) {
        Set<SessionToken> seen = new HashSet<>();
        return (owner == null ? store.newestFirst() : store.newestFirst(owner))
                .filter(session -> session.isOpen() && session.details().listed())
                .filter(session -> text.test(Row.searchTerm(session)) || users.contains(session.account()))
                .filter(session -> seen.add(session.details().token()))
                .map(Session::id)
                .toList();
    }

    private static void compare(Listing listing, List<SessionId> all, int offset, int count) {
        assertThat(listing.total()).isEqualTo(all.size());
        assertThat(listing.rows().stream().map(row -> row.session().id()))
                .isEqualTo(all.stream().skip(offset).limit(count).toList());
    }
}
