package dev.rollcall.api.joomla;

import dev.rollcall.codecs.php.PhpArray;
import dev.rollcall.codecs.php.PhpEntry;
import dev.rollcall.codecs.php.PhpObject;
import dev.rollcall.codecs.php.PhpPair;
import dev.rollcall.codecs.php.PhpString;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import java.time.Instant;
import java.util.List;

/**
 * The two rows printed on the vendor page: ids, times, flags and browsers as printed, the person replaced by an invented
 * one, and payloads that PHP can read, which the printed ones are not.
 */
final class PageRows {
    private static final String CHROME = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) "
            + "Chrome/37.0.2062.120 Safari/537.36";
    private static final String SAFARI = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.7 "
            + "(KHTML, like Gecko) Version/9.0.1 Safari/601.2.7";

    private PageRows() {}

    static List<Session<JoomlaSessionDetails>> all() {
        return List.of(guest(), administrator());
    }

    private static Session<JoomlaSessionDetails> guest() {
        PhpPair visitor = PhpPair.of("eo_piwik_visitor_id", PhpString.of("d7f2096183c5a4e0"));
        JoomlaSessionDetails details = new JoomlaSessionDetails(
                Client.SITE,
                Life.PRINTED,
                SessionTimer.startedAt(at(1_445_780_779)),
                CHROME,
                "5c1f0a9d4b7e82336fd1e05ab94c7d28",
                new SessionExtras(PhpObject.of("stdClass"), List.of(visitor), List.of()));
        return new Session<>(
                new SessionId("09330c9f0999649789391191fab99269"),
                SessionTable.GUEST,
                "192.0.2.17",
                at(1_445_780_779),
                at(1_445_780_780),
                null,
                details);
    }

    private static Session<JoomlaSessionDetails> administrator() {
        JoomlaSessionDetails details = new JoomlaSessionDetails(
                Client.ADMINISTRATOR,
                Life.PRINTED,
                new SessionTimer(6, at(1_445_783_975), at(1_445_783_976)),
                SAFARI,
                "b7baf423b60394a65824b18408288249",
                new SessionExtras(backOffice(), List.of(), extensions()));
        return new Session<>(
                new SessionId("f188888888ffa8fd9f777777779a1f99"),
                People.SUPER_USER.id(),
                "192.0.2.99",
                at(1_445_783_933),
                at(1_445_783_987),
                null,
                details);
    }

    private static PhpObject backOffice() {
        PhpObject language = new Members().text("lang", "en-GB").as("stdClass");
        PhpObject installer =
                new Members().text("message", "").text("extension_message", "").as("stdClass");
        return new Members()
                .add("application", language)
                .add("com_installer", installer)
                .as("stdClass");
    }

    private static List<PhpEntry> extensions() {
        PhpPair token = PhpPair.of("session.token", PhpString.of("3e9d51c07a8642bf90d2c6f17b3a5e48"));
        return List.of(
                PhpEntry.of("__koowa", KoowaValue.of(People.SUPER_USER)), PhpEntry.of("__wf", PhpArray.of(token)));
    }

    private static Instant at(long epochSecond) {
        return Instant.ofEpochSecond(epochSecond);
    }
}
