package dev.rollcall.api.joomla;

import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a fresh sandbox holds: the page's two rows, and more that lie before the start of the sandbox.
 *
 * @param accounts who can log in
 * @param sessions the rows of the session table
 */
record JoomlaWorld(Accounts accounts, List<Session<JoomlaSessionDetails>> sessions) {
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:41.0) Gecko/20100101 Firefox/41.0";
    private static final String EDGE = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) "
            + "Chrome/42.0.2311.135 Safari/537.36 Edge/12.10240";
    private static final String IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 9_1 like Mac OS X) AppleWebKit/601.1.46 "
            + "(KHTML, like Gecko) Version/9.0 Mobile/13B143 Safari/601.1";
    private static final String CRAWLER = "examplebot/1.0 (+https://bot.example/about)";

    /** How long before its row was written last a session had asked for the page that wrote it. */
    private static final Duration TO_ANSWER = Duration.ofSeconds(1);

    private static final UserId GUEST = SessionTable.GUEST;

    static JoomlaWorld at(Instant start) {
        List<Session<JoomlaSessionDetails>> sessions = new ArrayList<>(PageRows.all());
        sessions.addAll(users(start));
        sessions.addAll(guests(start));
        return new JoomlaWorld(People.accounts(), List.copyOf(sessions));
    }

    private static List<Session<JoomlaSessionDetails>> users(Instant start) {
        return List.of(
                row("2d0acfa3580c8122e83ab9257f9c9f03", Client.SITE, id(People.WRITER), FIREFOX, start, 11, 4),
                row("7c41e0b9d25f83a61c0e9b7745da31f2", Client.SITE, id(People.READER), IPHONE, start, 3, 2),
                row("a4f06d1c92be4735880d6e3bf51c27a9", Client.ADMINISTRATOR, id(People.MANAGER), EDGE, start, 26, 7),
                row("b81d3a77e5c6409f92d4017ca6e8f530", Client.SITE, id(People.MANAGER), EDGE, start, 5, 9));
    }

    /** The last one is too old to be used again, and is listed until a request purges it. */
    private static List<Session<JoomlaSessionDetails>> guests(Instant start) {
        return List.of(
                row("1be7c05d94a2f63871d0e94b5ac8372f", Client.SITE, GUEST, IPHONE, start, 2, 1),
                row("5e902f4ab7c8d13660fa72e1b9d4c085", Client.SITE, GUEST, FIREFOX, start, 4, 6),
                row("91c3d7e8f0a2b4569d1c8e73f5a60b42", Client.SITE, GUEST, CRAWLER, start, 1, 13),
                row("d06f8b2e71c94a35b8e2f0d97c41a563", Client.SITE, GUEST, EDGE, start, 7, 41));
    }

    private static UserId id(Account<JoomlaAccountDetails> account) {
        return account.id();
    }

    private static Session<JoomlaSessionDetails> row(
            String id, Client client, UserId account, String browser, Instant start, int requests, int minutesAgo) {
        Instant seen = start.minus(Duration.ofMinutes(minutesAgo));
        Instant now = seen.minus(TO_ANSWER);
        Instant begun = now.minus(Duration.ofSeconds(40L * (requests - 1)));
        Instant last = requests == 1 ? begun : now.minusSeconds(40);
        JoomlaSessionDetails details = new JoomlaSessionDetails(
                client, Life.COOKIE, new SessionTimer(requests, last, now), browser, reversed(id), SessionExtras.NONE);
        return new Session<>(new SessionId(id), account, "192.0.2." + minutesAgo, begun, seen, null, details);
    }

    /** Any 32 hexadecimal digits will do for the secret of a site's forms. */
    private static String reversed(String id) {
        return new StringBuilder(id).reverse().toString();
    }
}
