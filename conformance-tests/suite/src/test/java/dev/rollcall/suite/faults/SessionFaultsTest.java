package dev.rollcall.suite.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.fault.Aim;
import dev.rollcall.fault.FaultRule;
import dev.rollcall.fault.LaterFault;
import dev.rollcall.fault.SaidFault;
import dev.rollcall.fault.WireFault;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.session.SessionId;
import dev.rollcall.suite.faults.Person.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Rollcall(ownServer = true)
class SessionFaultsTest {

    @ParameterizedTest
    @EnumSource
    void aTokenExpiresBetweenTwoPages(Product product, RollcallMock mock) {
        Person person = product.in(mock);

        Said first = person.meeting("token-expires-mid-page").list();

        assertThat(first.status()).isEqualTo(200);
        assertThat(person.list().status()).isEqualTo(product.toStrangers());
        assertThat(product.in(mock).list().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void aPlannedFaultMeetsTheSameCallsAsOneInAHeader(Product product, RollcallMock mock) {
        Person person = product.in(mock);
        mock.sandbox("default").faults().add(FaultRule.always(new LaterFault.TokenExpiresMidPage()));

        assertThat(person.list().status()).isEqualTo(200);
        assertThat(person.list().status()).isEqualTo(product.toStrangers());
        assertThat(mock.sandbox("default").faults().rules())
                .singleElement()
                .satisfies(planned -> assertThat(planned.struck()).isEqualTo(1));
    }

    @Test
    void aSessionOfRocketChatEndsBetweenListAndLogout(RollcallMock mock) {
        Person other = Person.ofRocketChat(mock.url());
        Person person = Person.ofRocketChat(mock.url());

        List<String> listed = person.ids(
                person.meeting("session-ends-between-list-and-logout").list());

        List<String> gone = new ArrayList<>(listed);
        gone.removeAll(person.ids(person.list()));
        assertThat(gone).hasSize(1);
        assertThat(person.get("/rocketchat/api/v1/sessions/info.admin?sessionId=" + gone.get(0))
                        .status())
                .isEqualTo(404);
        assertThat(other.list().status()).isEqualTo(401);
    }

    @Test
    void aSessionOfCommvaultEndsBetweenListAndLogout(RollcallMock mock) {
        Person other = Person.ofCommvault(mock.url());
        Person person = Person.ofCommvault(mock.url());

        Said list = person.meeting("session-ends-between-list-and-logout").list();

        String newestOther = person.ids(list).get(1);
        assertThat(list.body().path("sessions").path(1).path("logoutTime").asLong())
                .isZero();
        assertThat(person.send("DELETE", "/commvault/Sessions", "{\"sessions\":[\"" + newestOther + "\"]}")
                        .status())
                .isEqualTo(500);
        assertThat(other.list().status()).isEqualTo(401);
    }

    @Test
    void theNamedSessionOfJoomlaEndsBetweenListAndLogout(RollcallMock mock) {
        Person person = Person.ofJoomla(mock.url());
        String managers = "a4f06d1c92be4735880d6e3bf51c27a9";

        List<String> listed = person.ids(person.meeting("session-ends-between-list-and-logout; session=" + managers)
                .list());

        assertThat(listed).contains(managers);
        assertThat(person.ids(person.list())).hasSize(listed.size() - 1).doesNotContain(managers);
        assertThat(person.get("/joomla/api/v1/user/logout/cleo.manager/" + managers)
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMMVAULT | permission-revoked | 403 | Access denied",
                "COMMVAULT | server-error | 500 | Something is not right",
                "ROCKETCHAT | second-factor-required | 400 | totp-required",
                "ROCKETCHAT | permission-revoked | 403 | error-unauthorized",
                "ROCKETCHAT | rate-limited | 429 | error-too-many-requests",
                "ROCKETCHAT | server-error | 400 | Internal server error",
                "JOOMLA | permission-revoked | 403 | Not authorized",
                "JOOMLA | rate-limited | 429 | Too Many Requests"
            })
    void aListIsRefusedInTheWordsOfTheProduct(
            Product product, String fault, int status, String words, RollcallMock mock) {
        Person person = product.in(mock);
        Said before = person.list();

        Said refused = person.meeting(fault).list();

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.text()).containsIgnoringCase(words);
        assertThat(person.ids(person.list())).isEqualTo(person.ids(before));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "account-locked | 401 | error-login-blocked-for-user",
                "second-factor-required | 401 | totp-required",
                "server-error | 400 | Internal server error",
                "rate-limited | 429 | error-too-many-requests"
            })
    void aLoginOfRocketChatIsRefusedAndBeginsNoSession(String fault, int status, String words, RollcallMock mock) {
        Person person = Person.ofRocketChat(mock.url());
        int total = person.list().body().path("total").asInt();

        Said refused = person.meeting(fault)
                .post("/rocketchat/api/v1/login", "{\"user\":\"olive.user\",\"password\":\"olive.user-password\"}");

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.text()).contains(words);
        assertThat(person.list().body().path("total").asInt()).isEqualTo(total);
    }

    @Test
    void aLoginMeetsAFaultThatIsAimedAtTheAccountItNames(RollcallMock mock) {
        mock.sandbox("default")
                .faults()
                .add(new FaultRule(
                        new SaidFault.AccountLocked(),
                        new Aim(Optional.empty(), Optional.empty(), Optional.of("JSmith"), Optional.empty()),
                        1,
                        OptionalLong.empty(),
                        OptionalInt.empty(),
                        0));
        Person person = Person.ofCommvault(mock.url());
        String password = "SGFyYm91ci1MYW50ZXJuLTc=";

        Said json = person.post("/commvault/Login", "{\"username\":\"jsmith\",\"password\":\"" + password + "\"}");
        String xml = "<DM2ContentIndexing_CheckCredentialReq username=\"jsmith\" password=\"" + password + "\"/>";
        String answer = person.http()
                .send("POST", "/commvault/Login", Map.of("Content-Type", "application/xml"), xml)
                .body();

        assertThat(json.status()).isEqualTo(200);
        assertThat(json.text()).contains("\"isAccountLocked\":true");
        assertThat(answer).contains("isAccountLocked=\"1\"");
        assertThat(person.list().status()).isEqualTo(200);
    }

    @Test
    void aFaultIsAimedAtACallerOrASession(RollcallMock mock) {
        Person person = Person.ofCommvault(mock.url());
        String own =
                person.list().body().path("sessions").path(0).path("sessionId").asText();

        assertThat(person.meeting("server-error; account=admin").list().status())
                .isEqualTo(500);
        assertThat(person.meeting("server-error; account=mweber").list().status())
                .isEqualTo(200);
        assertThat(person.meeting("server-error; session=" + own).list().status())
                .isEqualTo(500);
        assertThat(person.meeting("server-error; session=" + own + "0").list().status())
                .isEqualTo(200);
        assertThat(person.meeting("server-error; operation=listUsers").list().status())
                .isEqualTo(200);
    }

    @Test
    void aBentBodyMeetsTheCallThatEndsTheSessionItIsAimedAt(RollcallMock mock) {
        Person person = Person.ofRocketChat(mock.url());
        String own = person.ids(person.list()).stream()
                .filter(id -> person.meeting("permission-revoked; session=" + id)
                                .list()
                                .status()
                        == 403)
                .findFirst()
                .orElseThrow();
        mock.sandbox("default")
                .faults()
                .add(new FaultRule(
                        new WireFault.WrongContentType("text/csv"),
                        new Aim(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("testroxie"),
                                Optional.of(new SessionId(own))),
                        1,
                        OptionalLong.empty(),
                        OptionalInt.of(1),
                        0));

        Said goodbye = person.post("/rocketchat/api/v1/logout", "{}");

        assertThat(goodbye.status()).isEqualTo(200);
        assertThat(person.list().status()).isEqualTo(401);
        assertThat(mock.sandbox("default").faults().rules())
                .singleElement()
                .satisfies(planned -> assertThat(planned.struck()).isEqualTo(1));
    }

    @Test
    void aFaultOfOneSandboxIsMetInNoOther(RollcallMock mock) {
        mock.sandbox("mine")
                .faults()
                .add(new FaultRule(
                        new SaidFault.ServerError(),
                        new Aim(
                                Optional.of("commvault"),
                                Optional.of("getCommServ"),
                                Optional.empty(),
                                Optional.empty()),
                        1,
                        OptionalLong.empty(),
                        OptionalInt.of(1),
                        1));
        Person person = new Person(
                Person.ofCommvault(mock.url()).http(),
                "",
                "",
                "",
                Map.of("Authtoken", "QSDK 38568012f4d1e8ee1841d283a47aa3ba78e124ea58354b5fc6"));
        Person mine = person.with("X-Sandbox", "mine");

        assertThat(List.of(status(mine), status(person), status(mine), status(mine), status(person)))
                .containsExactly(200, 200, 500, 200, 200);
    }

    private static int status(Person person) {
        return person.get("/commvault/CommServ").status();
    }

    @Test
    void nothingElseKnowsOfASessionThatNobodyAimedAt(RollcallMock mock) {
        Person person = Person.ofCommvault(mock.url());
        String unknown = "00000000-0000-4000-8000-000000000000";
        mock.sandbox("default")
                .faults()
                .add(new FaultRule(
                        new LaterFault.SessionEndsBetweenListAndLogout(),
                        new Aim(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new SessionId(unknown))),
                        1,
                        OptionalLong.empty(),
                        OptionalInt.empty(),
                        0));

        String before = person.list().text();

        assertThat(person.list().text()).isEqualTo(before);
    }
}
