package dev.rollcall.api.joomla;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.api.joomla.JoomlaSettings.PayloadForm;
import dev.rollcall.codecs.JoomlaSessionData;
import dev.rollcall.codecs.php.PhpArray;
import dev.rollcall.codecs.php.PhpEntry;
import dev.rollcall.codecs.php.PhpInt;
import dev.rollcall.codecs.php.PhpObject;
import dev.rollcall.codecs.php.PhpSession;
import dev.rollcall.codecs.php.PhpString;
import dev.rollcall.codecs.php.PhpSyntaxException;
import dev.rollcall.codecs.php.PhpValue;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SessionPayloadTest {
    private final List<Row> rows = new Site().table();

    @Test
    void canAllBeReadByPhp() {
        assertThat(rows)
                .allSatisfy(row -> assertThat(
                                JoomlaSessionData.diagnose(payload(row)).faults())
                        .isEmpty());
    }

    @Test
    void keepTheirTimersBeforeTheTimeOfTheRow() throws PhpSyntaxException {
        for (Row row : rows) {
            PhpArray joomla = joomla(row);

            assertThat(List.of(
                            number(joomla, "session.timer.start"),
                            number(joomla, "session.timer.last"),
                            number(joomla, "session.timer.now"),
                            row.session().seen().getEpochSecond()))
                    .isSorted();
        }
    }

    @Test
    void holdTwentySixMembersForAGuestAndTwentyNineForAUser() throws PhpSyntaxException {
        for (Row row : rows) {
            PhpObject user = (PhpObject) joomla(row).get("user").orElseThrow();

            assertThat(user.className().utf8()).isEqualTo("JUser");
            assertThat(user.members()).hasSize(row.account() == null ? 26 : 29);
        }
    }

    @Test
    void writeTheGuestOfThePageAsPrintedButForItsCount() {
        String data = payload(row("09330c9f0999649789391191fab99269"));

        assertThat(data)
                .startsWith("__default|a:9:{s:15:\"session.counter\";i:1;s:19:\"session.timer.start\";i:1445780779;"
                        + "s:18:\"session.timer.last\";i:1445780779;s:17:\"session.timer.now\";i:1445780779;"
                        + "s:22:\"session.client.browser\";s:105:\"Mozilla/5.0 (X11; Linux x86_64) ")
                .contains("s:8:\"registry\";O:24:\"Joomla\\Registry\\Registry\":2:{s:7:\"\\0\\0\\0data\";"
                        + "O:8:\"stdClass\":0:{}s:9:\"separator\";s:1:\".\";}s:4:\"user\";O:5:\"JUser\":26:{"
                        + "s:9:\"\\0\\0\\0isRoot\";b:0;s:2:\"id\";i:0;s:4:\"name\";N;")
                .contains("s:19:\"eo_piwik_visitor_id\";s:16:\"");
    }

    @Test
    void writeTheAdministratorOfThePageWithTheEntriesOfItsExtensions() throws PhpSyntaxException {
        Row row = row("f188888888ffa8fd9f777777779a1f99");

        PhpSession session = JoomlaSessionData.decode(payload(row));

        assertThat(session.entries().stream().map(PhpEntry::name).map(PhpString::utf8))
                .containsExactly("__default", "__koowa", "__wf");
        assertThat(number(joomla(row), "session.counter")).isEqualTo(6);
        assertThat(number(joomla(row), "session.timer.start")).isEqualTo(1_445_783_933);
        assertThat(number(joomla(row), "session.timer.last")).isEqualTo(1_445_783_975);
        assertThat(number(joomla(row), "session.timer.now")).isEqualTo(1_445_783_976);
        assertThat(((PhpObject) joomla(row).get("user").orElseThrow()).get("id"))
                .contains(PhpString.of("99"));
        assertThat(((PhpArray) session.get("__koowa").orElseThrow()).pairs()).hasSize(3);
    }

    @Test
    void leaveTheBrowserOutThatNobodyNamed() throws PhpSyntaxException {
        Site site = new Site();
        site.sessions().logIn(site.guest(), "bo.tester", "purple-monkey-57", new Visitor("192.0.2.1", ""));

        Row own = site.table().stream()
                .filter(row -> People.TESTER.equals(row.account()))
                .findFirst()
                .orElseThrow();

        assertThat(joomla(own).pairs()).hasSize(7);
        assertThat(joomla(own).get("session.client.browser")).isEmpty();
    }

    @Test
    void surviveWhateverABrowserCallsItself() {
        Site site = new Site();
        String evil = "}__test|O:8:\"stdClass\":0:{}\\0\\0\\0\u00f0\u009d\u008c\u0086\u0000".repeat(100);

        site.sessions().logIn(site.guest(), "bo.tester", "purple-monkey-57", Visitor.tidy("192.0.2.1", evil));

        assertThat(site.table())
                .allSatisfy(row -> assertThat(
                                JoomlaSessionData.diagnose(payload(row)).faults())
                        .isEmpty());
    }

    private static String payload(Row row) {
        return Objects.requireNonNull(SessionPayload.of(PayloadForm.PLAIN, row.session(), row.account()));
    }

    private Row row(String id) {
        return rows.stream()
                .filter(row -> row.session().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static PhpArray joomla(Row row) throws PhpSyntaxException {
        PhpSession session = JoomlaSessionData.decode(payload(row));
        return (PhpArray) session.get("__default").orElseThrow();
    }

    private static long number(PhpArray array, String key) {
        PhpValue value = array.get(key).orElseThrow();
        return ((PhpInt) value).value();
    }
}
