package dev.rollcall.api.commvault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.contract.Contract;
import dev.rollcall.http.BodyFormat;
import dev.rollcall.http.JsonFormat;
import dev.rollcall.http.XmlFormat;
import dev.rollcall.session.Chance;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepresentationsTest {
    private static final ObjectMapper MAPPER = CommvaultJson.mapper();
    private static final BodyFormat JSON = new JsonFormat("application/json", MAPPER);
    private static final BodyFormat XML = new XmlFormat("application/xml", Contract.named("commvault"), MAPPER);

    private final Instant begun = Instant.ofEpochSecond(1_497_258_000);
    private final SessionDetails details =
            SessionDetails.on(Console.REST_SERVICE, 7).from("a/b\\c");
    private final Session<SessionDetails> session = Session.begin(
            new SessionId("6B1F0C52-93AE-4D17-8E20-5C7A41D9F3B8"),
            CommvaultAccounts.OPERATOR.id(),
            "websrv01",
            begun,
            details);

    @Test
    void writeTheCallersOwnRowAsTheSavedResponseHasIt() {
        assertThat(written(JSON, session.seenAt(begun.plusSeconds(9)), true))
                .isEqualTo("{\"sessions\":[{\"lastAccessedTime\":1497258009,\"logoutTime\":0,\"loginTime\":1497258000,"
                        + "\"host\":\"websrv01\",\"location\":\"a\\u002fb\\\\c\","
                        + "\"sessionId\":\"6B1F0C52-93AE-4D17-8E20-5C7A41D9F3B8\",\"browserSessionId\":7,"
                        + "\"consoleType\":0,\"isCurrentSession\":true,"
                        + "\"user\":{\"userName\":\"Maria Weber\",\"userId\":11}}]}");
    }

    @Test
    void writeTheSameRowInXmlWithTheSameMembersAsAttributes() {
        assertThat(written(XML, session, true))
                .isEqualTo("<Api_GetSessionsResponse><sessions lastAccessedTime=\"1497258000\" logoutTime=\"0\""
                        + " loginTime=\"1497258000\" host=\"websrv01\" location=\"a/b\\c\""
                        + " sessionId=\"6B1F0C52-93AE-4D17-8E20-5C7A41D9F3B8\" browserSessionId=\"7\""
                        + " consoleType=\"0\" isCurrentSession=\"1\">"
                        + "<user userName=\"Maria Weber\" userId=\"11\" /></sessions></Api_GetSessionsResponse>");
    }

    @Test
    void hideTheBrowserSessionAndTheLastAccessOfAnEndedSession() {
        assertThat(written(JSON, session.endedAt(begun.plusSeconds(60)), false))
                .contains("\"lastAccessedTime\":0,\"logoutTime\":1497258060,", "\"browserSessionId\":0,")
                .doesNotContain("isCurrentSession");
    }

    @Test
    void leaveOutAnAddressThatAUserDoesNotHave() {
        LoggedIn login = new LoggedIn(CommvaultAccounts.GUEST, Tokens.next(Chance.seeded(1)));

        String json = new String(JSON.write(Representations.loggedIn(login)), StandardCharsets.UTF_8);

        assertThat(json)
                .startsWith("{\"aliasName\":\"12\",\"userGUID\":")
                .endsWith("\"errList\":[]}")
                .doesNotContain("smtpAddress");
    }

    private static String written(BodyFormat format, Session<SessionDetails> session, boolean current) {
        ListedSession row = new ListedSession(session, CommvaultAccounts.OPERATOR, "Maria Weber", current);
        return new String(format.write(Representations.list(List.of(row))), StandardCharsets.UTF_8);
    }
}
