package dev.rollcall.suite.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.faults.Person.Said;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sessions that are listed and not there. */
@Rollcall
class GhostTest {

    @ParameterizedTest
    @EnumSource
    void aListShowsAGhostThatIsTheSameAtEveryCallAndNowhereElse(Product product, RollcallMock mock) {
        Person person = product.in(mock);
        List<String> before = person.ids(person.list());

        List<String> haunted = person.ids(person.meeting("ghost-session").list());

        assertThat(haunted).containsAll(before).hasSize(before.size() + 1);
        assertThat(person.ids(person.meeting("ghost-session").list())).isEqualTo(haunted);
        assertThat(person.ids(person.list())).isEqualTo(before);
    }

    @Test
    void aGhostCountsInTotalsAndOnPages(RollcallMock mock) {
        Person person = Person.ofRocketChat(mock.url());
        int total = person.list().body().path("total").asInt();
        Person haunted = person.meeting("ghost-session");

        List<String> paged = new ArrayList<>();
        for (int offset = 0; offset <= total; offset++) {
            Said page = haunted.get(person.target() + "?count=1&offset=" + offset);
            assertThat(page.body().path("total").asInt()).isEqualTo(total + 1);
            paged.addAll(haunted.ids(page));
        }

        assertThat(paged).doesNotHaveDuplicates().hasSize(total + 1);
    }

    @Test
    void aGhostCanNeitherBeAskedForNorEnded(RollcallMock mock) {
        Person commvault = Person.ofCommvault(mock.url());
        String ghost = ghost(commvault);
        assertThat(commvault
                        .send("DELETE", "/commvault/Sessions", "{\"sessions\":[\"" + ghost + "\"]}")
                        .status())
                .isEqualTo(500);

        Person rocketChat = Person.ofRocketChat(mock.url());
        ghost = ghost(rocketChat);
        assertThat(rocketChat
                        .get("/rocketchat/api/v1/sessions/info.admin?sessionId=" + ghost)
                        .status())
                .isEqualTo(404);
        assertThat(rocketChat
                        .post("/rocketchat/api/v1/sessions/logout", "{\"sessionId\":\"" + ghost + "\"}")
                        .status())
                .isEqualTo(404);

        Person joomla = Person.ofJoomla(mock.url());
        ghost = ghost(joomla);
        assertThat(joomla.get("/joomla/api/v1/user/logout/ada.sample/" + ghost).status())
                .isEqualTo(403);
    }

    private static String ghost(Person person) {
        List<String> shown =
                new ArrayList<>(person.ids(person.meeting("ghost-session").list()));
        shown.removeAll(person.ids(person.list()));
        return shown.get(0);
    }
}
