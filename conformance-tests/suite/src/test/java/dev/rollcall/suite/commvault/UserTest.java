package dev.rollcall.suite.commvault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.client.commvault.api.UserApi;
import dev.rollcall.junit.Clients;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.junit.TestClock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Users and their properties, level by level. */
@Rollcall
class UserTest {
    private static final String USERS = "/commvault/User";

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor's page on users")
    void aManagerSeesEverybody(RollcallMock mock) {
        JsonNode users = Wire.json(Wire.administrator(mock).get(USERS)).path("users");

        assertThat(users)
                .extracting(user -> user.path("userEntity").path("userName").asText())
                .containsExactly("admin", "jsmith", "mweber", "tlane", "svc-backup", "nnovak", "rstone");
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30, list of users")
    void withoutALevelAUserHasTheMembersOfTheSavedList(RollcallMock mock) {
        JsonNode user =
                Wire.json(Wire.administrator(mock).get(USERS)).path("users").path(0);

        assertThat(members(user))
                .containsExactlyInAnyOrder(
                        "removeOtherActiveSessions",
                        "associatedUserGroupsOperationType",
                        "idleTime",
                        "lastLogIntime",
                        "associatedExternalUserGroupsOperationType",
                        "loggedInMode",
                        "userEntity");
        assertThat(members(user.path("userEntity"))).containsExactly("userGUID", "userName", "userId");
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30, level 1")
    void levelOneSaysAlmostNothing(RollcallMock mock) {
        assertThat(members(user(mock, 10, 1))).containsExactly("idleTime", "loggedInMode", "userEntity");
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30, level 10")
    void levelTenDescribesTheUser(RollcallMock mock) {
        JsonNode user = user(mock, 10, 10);

        assertThat(members(user))
                .contains("description", "email", "lastLogIntime", "fullName", "enableUser")
                .doesNotContain("agePasswordDays", "removeOtherActiveSessions");
        assertThat(user.path("email").asText()).isEqualTo("jsmith@corp.example");
        assertThat(user.path("enableUser").asBoolean()).isTrue();
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30, level 30")
    void levelThirtyAddsQuotasAndTheAgeOfThePassword(RollcallMock mock) {
        JsonNode user = user(mock, 10, 30);

        assertThat(members(user))
                .contains("fullName", "agePasswordDays", "quotaLimitInGB", "LinkedCommvaultUser")
                .doesNotContain("associatedUserGroups");
        assertThat(user.path("LinkedCommvaultUser")).isEmpty();
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30, level 40")
    void levelFortyAddsGroups(RollcallMock mock) {
        JsonNode user = user(mock, 1, 40);

        assertThat(user.path("securityAssociations").isObject()).isTrue();
        assertThat(user.path("associatedUserGroups")
                        .path(0)
                        .path("userGroupName")
                        .asText())
                .isEqualTo("master");
        assertThat(members(user)).doesNotContain("userSecurity");
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30, level 50")
    void levelFiftyAddsWhatTheUserOwns(RollcallMock mock) {
        JsonNode user = user(mock, 1, 50);

        assertThat(user.path("userSecurity").path("ownerAssociations").isObject())
                .isTrue();
        assertThat(members(user)).contains("associatedUserGroups", "agePasswordDays", "fullName", "idleTime");
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor's page on users: level")
    void theLevelGoesForListsToo(RollcallMock mock) {
        JsonNode users =
                Wire.json(Wire.administrator(mock).get(USERS + "?level=10")).path("users");

        assertThat(users).hasSize(7).allMatch(user -> user.has("fullName"));
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30, user by number")
    void oneUserIsAListOfOneWithItsExitValueInFront(RollcallMock mock) {
        RawAnswer answer = Wire.administrator(mock).get(USERS + "/10?level=1");

        assertThat(answer.body())
                .isEqualTo("{\"processinginstructioninfo\":{\"attributes\":[{\"name\":\"exitval\",\"value\":\"0\"}]},"
                        + "\"users\":[{\"idleTime\":0,\"loggedInMode\":0,\"userEntity\":{\"userGUID\":"
                        + "\"5E0D7B92-46C1-4F3A-8B6D-2A9C1E50F784\",\"userName\":\"jsmith\",\"userId\":10}}]}");
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30, list of users")
    void theListHasNoExitValue(RollcallMock mock) {
        assertThat(Wire.json(Wire.administrator(mock).get(USERS)).has("processinginstructioninfo"))
                .isFalse();
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor's page on user properties")
    void inXmlAUserIsAnElementWithAttributes(RollcallMock mock) {
        RawAnswer answer = Wire.administrator(mock).getXml(USERS + "/10?level=1");

        assertThat(answer.header("Content-Type")).containsExactly("application/xml; charset=utf-8");
        assertThat(answer.body())
                .isEqualTo("<App_GetUserPropertiesResponse><processinginstructioninfo>"
                        + "<attributes name=\"exitval\" value=\"0\" /></processinginstructioninfo>"
                        + "<users idleTime=\"0\" loggedInMode=\"0\"><userEntity userGUID="
                        + "\"5E0D7B92-46C1-4F3A-8B6D-2A9C1E50F784\" userName=\"jsmith\" userId=\"10\" /></users>"
                        + "</App_GetUserPropertiesResponse>");
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor's page on users")
    void theListComesInXmlToo(RollcallMock mock) {
        RawAnswer answer = Wire.administrator(mock).getXml(USERS + "?level=50");

        assertThat(answer.body())
                .startsWith("<App_GetUserPropertiesResponse><users ")
                .contains("enableUser=\"1\"", "<associatedUserGroups userGroupId=\"1\" userGroupName=\"master\" />");
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30: 3 on the caller")
    void theCallerIsLoggedIn(RollcallMock mock) {
        JsonNode user = user(mock, 1, 1);

        assertThat(user.path("loggedInMode").asInt()).isEqualTo(3);
        assertThat(user.path("idleTime").asInt()).isZero();
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30: 0 if not logged in")
    void whoHasNoOpenSessionIsNotLoggedIn(RollcallMock mock) {
        JsonNode user = Wire.json(Wire.administrator(mock).get(USERS + "/14"))
                .path("users")
                .path(0);

        assertThat(user.path("loggedInMode").asInt()).isZero();
        assertThat(user.path("lastLogIntime").asLong()).isZero();
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30, lastLogIntime")
    void aLoginIsSeenInTheProperties(RollcallMock mock, TestClock clock) {
        clock.advance(Duration.ofMinutes(9));
        Wire.of(mock).loggedIn("nnovak", "Willow-Compass-3");

        JsonNode user = user(mock, 14, 10);

        assertThat(user.path("loggedInMode").asInt()).isEqualTo(3);
        assertThat(user.path("lastLogIntime").asLong())
                .isEqualTo(clock.instant().getEpochSecond());
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30: idleTime and loggedInMode")
    void idlenessIsCountedUntilTheSessionEnds(RollcallMock mock, TestClock clock) {
        Wire.of(mock).loggedIn("nnovak", "Willow-Compass-3");
        clock.advance(Duration.ofMinutes(10));

        assertThat(user(mock, 14, 1).path("idleTime").asInt()).isEqualTo(600);
        clock.advance(Duration.ofMinutes(20));
        assertThat(user(mock, 14, 1).path("loggedInMode").asInt()).isZero();
        assertThat(user(mock, 14, 1).path("idleTime").asInt()).isZero();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official Python SDK of today, security associations")
    void aManagerHasARoleOnTheCommCell(RollcallMock mock) {
        RawAnswer answer = Wire.administrator(mock).get(USERS + "/11/Security");

        assertThat(answer.body())
                .isEqualTo("{\"associations\":[{\"entities\":{\"entity\":[{\"commCellName\":\"Example Commcell\"}]},"
                        + "\"properties\":{\"role\":{\"roleId\":1,\"roleName\":\"Master\"}}}]}");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official Python SDK of today, which takes an empty object")
    void whoHasNoRoleHasAnEmptyObject(RollcallMock mock) {
        assertThat(Wire.administrator(mock).get(USERS + "/10/Security").body()).isEqualTo("{}");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official Python SDK of today, flat user")
    void theNewerWayIsFlat(RollcallMock mock) {
        RawAnswer answer = Wire.administrator(mock).get("/commvault/v4/user/11");

        assertThat(answer.body())
                .isEqualTo("{\"id\":11,\"name\":\"mweber\",\"fullName\":\"Maria Weber\","
                        + "\"email\":\"mweber@corp.example\",\"description\":\"\",\"enabled\":true}");
    }

    @Test
    @Scenario(
            known = Known.CAPTURED,
            source = "saved response of 2017-05-30: login name here, full name in the session list")
    void theLoginNameStandsHereAndTheFullNameInTheSessionList(RollcallMock mock) {
        Wire admin = Wire.administrator(mock);

        assertThat(user(mock, 1, 1).path("userEntity").path("userName").asText())
                .isEqualTo("admin");
        assertThat(admin.newest(1).path("user").path("userName").asText()).isEqualTo("Administrator");
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30, user properties")
    void theGeneratedClientReadsAUser(Clients clients) throws Exception {
        UserApi api = new UserApi(clients.commvault(Map.of("Authtoken", Callers.PRINTED_TOKEN)));

        assertThat(api.getUser(10, 50).getUsers().get(0).getFullName()).isEqualTo("jsmith");
        assertThat(api.getUserV4(10).getName()).isEqualTo("jsmith");
        assertThat(api.getUserSecurity(1).getAssociations()).hasSize(1);
        assertThat(api.listUsers(null).getUsers()).hasSize(7);
    }

    @Test
    @Scenario(known = Known.ASSUMED, source = "who may not manage users sees himself alone")
    void whoManagesNobodySeesHimself(RollcallMock mock) {
        Wire lane = Wire.of(mock).as(Callers.GUEST_TOKEN);

        for (String own : List.of(USERS + "/12?level=50", USERS + "/12/Security", "/commvault/v4/user/12")) {
            assertThat(lane.get(own).status()).as(own).isEqualTo(200);
        }
        assertThat(Wire.json(lane.get(USERS)).path("users"))
                .singleElement()
                .satisfies(user -> assertThat(
                                user.path("userEntity").path("userId").asInt())
                        .isEqualTo(12));
    }

    private static JsonNode user(RollcallMock mock, int id, int level) {
        return Wire.json(Wire.administrator(mock).get(USERS + "/" + id + "?level=" + level))
                .path("users")
                .path(0);
    }

    private static List<String> members(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
