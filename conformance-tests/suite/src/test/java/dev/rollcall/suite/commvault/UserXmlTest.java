package dev.rollcall.suite.commvault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.Scenario;
import org.junit.jupiter.api.Test;

/** The levels of a user in XML. */
@Rollcall
class UserXmlTest {

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor's page on user properties, XML; members of level 1 as saved")
    void levelOneHasThreeParts(RollcallMock mock) {
        String user = user(mock, 1);

        assertThat(user)
                .contains(" idleTime=\"", " loggedInMode=\"3\"", "<userEntity userGUID=\"")
                .doesNotContain("fullName");
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor's page on user properties, XML; members of level 10 as saved")
    void levelTenIsAllAttributes(RollcallMock mock) {
        String user = user(mock, 10);

        assertThat(user)
                .contains(" fullName=\"Administrator\"", " enableUser=\"1\"", " description=\"\"")
                .doesNotContain("agePasswordDays");
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor's page on user properties, XML; members of level 30 as saved")
    void levelThirtyHasAnEmptyElementForTheLinkedUser(RollcallMock mock) {
        String user = user(mock, 30);

        assertThat(user)
                .contains(" agePasswordDays=\"0\"", "<LinkedCommvaultUser />")
                .doesNotContain("associatedUserGroups");
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor's page on user properties, XML; members of level 40 as saved")
    void levelFortyHasOneElementForEachGroup(RollcallMock mock) {
        String user = user(mock, 40);

        assertThat(user)
                .contains(
                        "<securityAssociations />",
                        "<associatedUserGroups userGroupId=\"1\" userGroupName=\"master\" />")
                .doesNotContain("userSecurity");
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor's page on user properties, XML; members of level 50 as saved")
    void levelFiftyHasAnElementInAnElement(RollcallMock mock) {
        String user = user(mock, 50);

        assertThat(user).contains("<userSecurity><ownerAssociations /></userSecurity>");
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30: exitval is a text")
    void theExitValueIsAnAttributeToo(RollcallMock mock) {
        assertThat(Wire.administrator(mock).getXml("/commvault/User/1?level=1").body())
                .contains(
                        "<processinginstructioninfo><attributes name=\"exitval\" value=\"0\" /></processinginstructioninfo>");
    }

    private static String user(RollcallMock mock, int level) {
        return Wire.administrator(mock)
                .getXml("/commvault/User/1?level=" + level)
                .body();
    }
}
