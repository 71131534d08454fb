package dev.rollcall.suite.joomla;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.client.joomla.ApiException;
import dev.rollcall.client.joomla.model.SessionList;
import dev.rollcall.client.joomla.model.SessionRow;
import dev.rollcall.codecs.JoomlaSessionData;
import dev.rollcall.codecs.php.PhpArray;
import dev.rollcall.codecs.php.PhpObject;
import dev.rollcall.codecs.php.PhpString;
import dev.rollcall.codecs.php.PhpSyntaxException;
import dev.rollcall.codecs.php.PhpValue;
import dev.rollcall.junit.Clients;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** The vendor page's call and its rows. */
@Rollcall
class PageTest {

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor page, Example Result")
    void aSuperUserGetsThePrintedRowsInThePrintedOrder(Clients clients) throws ApiException {
        SessionList list = Calls.asSuperUser(clients).users().listSessions(null);

        assertThat(list.getError()).isFalse();
        assertThat(list.getStatus()).isEqualTo(200);
        assertThat(list.getMsg())
                .filteredOn(row ->
                        List.of(Ready.PAGES_GUEST, Ready.PAGES_ADMINISTRATOR).contains(row.getSessionId()))
                .extracting(
                        SessionRow::getSessionId,
                        SessionRow::getClientId,
                        SessionRow::getGuest,
                        SessionRow::getTime,
                        SessionRow::getUserid,
                        SessionRow::getUsername)
                .containsExactly(
                        Tuple.tuple(Ready.PAGES_GUEST, "0", "1", "1445780780", "0", ""),
                        Tuple.tuple(Ready.PAGES_ADMINISTRATOR, "1", "0", "1445783987", "99", Ready.SUPER_USER));
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor page, payloads")
    void thePrintedPayloadsCanBeReadNow(Clients clients) throws ApiException, PhpSyntaxException {
        List<SessionRow> rows = Calls.asSuperUser(clients).rows();

        PhpArray guest = joomla(row(rows, Ready.PAGES_GUEST));
        PhpArray administrator = joomla(row(rows, Ready.PAGES_ADMINISTRATOR));

        assertThat(member(guest, "guest")).hasToString("PhpInt[value=1]");
        assertThat(member(administrator, "guest")).hasToString("PhpInt[value=0]");
        assertThat(member(administrator, "username")).isEqualTo(PhpString.of(Ready.SUPER_USER));
        assertThat(guest.get("session.timer.now").orElseThrow()).hasToString("PhpInt[value=1445780779]");
        assertThat(administrator.get("session.timer.now").orElseThrow()).hasToString("PhpInt[value=1445783976]");
    }

    @Test
    @Scenario(known = Known.ASSUMED, source = "session handler of Joomla 3 writes at the end of the request")
    void everyPayloadCanBeReadButTheCallersOwnThatIsNotStoredYet(Clients clients) throws ApiException {
        List<SessionRow> rows = Calls.asSuperUser(clients).rows();

        assertThat(rows).filteredOn(row -> row.getData() == null).hasSize(1);
        assertThat(rows)
                .filteredOn(row -> row.getData() != null)
                .hasSize(9)
                .allSatisfy(row -> assertThat(
                                JoomlaSessionData.diagnose(row.getData()).faults())
                        .isEmpty());
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "JSON view of 1.3.6")
    void theBytesAreThoseOfPhp(RollcallMock mock) {
        RawAnswer answer =
                new RawHttp(mock.url()).get(Ready.API + "/user/sessions", Map.of("token", Ready.SUPER_USERS_TOKEN));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).containsExactly("application/json");
        assertThat(answer.header("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(answer.header("Cache-Control")).isEmpty();
        assertThat(answer.body())
                .startsWith(
                        "{\"msg\":[{\"session_id\":\"" + Ready.PAGES_GUEST + "\",\"client_id\":\"0\",\"guest\":\"1\","
                                + "\"time\":\"1445780780\",\"data\":\"__default|a:9:{s:15:\\\"session.counter\\\";i:1;")
                .contains("Mozilla\\/5.0 (X11; Linux x86_64) AppleWebKit\\/537.36")
                .contains("s:7:\\\"\\\\0\\\\0\\\\0data\\\";")
                .endsWith("}],\"error\":false,\"status\":200}");
    }

    private static SessionRow row(List<SessionRow> rows, String id) {
        return rows.stream()
                .filter(row -> id.equals(row.getSessionId()))
                .findFirst()
                .orElseThrow();
    }

    private static PhpArray joomla(SessionRow row) throws PhpSyntaxException {
        String data = row.getData() == null ? "" : row.getData();
        return (PhpArray) JoomlaSessionData.decode(data).get("__default").orElseThrow();
    }

    private static PhpValue member(PhpArray joomla, String name) {
        PhpObject user = (PhpObject) joomla.get("user").orElseThrow();
        return user.get(name).orElseThrow();
    }
}
