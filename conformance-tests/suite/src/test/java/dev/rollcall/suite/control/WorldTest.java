package dev.rollcall.suite.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.client.control.ApiException;
import dev.rollcall.client.control.model.NewSandbox;
import dev.rollcall.client.control.model.Problem;
import dev.rollcall.client.control.model.ProblemError;
import dev.rollcall.junit.TestClock;
import java.net.http.HttpResponse;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A whole state leaves one sandbox and comes into another. */
class WorldTest {
    private static final String YAML = """
            rocketchat:
              accounts:
                - {id: uQ3mDk9sWx4ZtB7cY, name: mira.member, password: Quiet-Harbour-1}
            """;

    private static final int FEW_BYTES = 60;

    private final ControlledMock mock = ControlledMock.start();

    @AfterEach
    void judgeAndStop() {
        mock.close();
    }

    @Test
    void whatIsExportedAnswersElsewhereByteForByte() throws ApiException {
        mock.sandboxes()
                .createSandbox(new NewSandbox()
                        .name("reported")
                        .seed(11L)
                        .start(TestClock.START.atOffset(ZoneOffset.UTC))
                        .frozen(true));
        Map<String, String> login = Member.logIn(mock, "reported");
        Map<String, Object> state = mock.worlds().exportWorld("reported");

        mock.worlds().importWorld("again", state);

        assertThat(export("again")).isEqualTo(export("reported"));
        for (String path :
                List.of("/rocketchat/api/v1/me", "/rocketchat/api/v1/sessions/list", "/joomla/api/v1/user")) {
            assertThat(mock.in("again").get(path, login))
                    .isEqualTo(mock.in("reported").get(path, login));
        }
        assertThat(Member.attempt(mock, "again", Member.NAME, Member.NAME + "-password"))
                .isEqualTo(Member.attempt(mock, "reported", Member.NAME, Member.NAME + "-password"));
        assertThat(export("again")).isEqualTo(export("reported"));
    }

    private String export(String sandbox) {
        HttpResponse<String> answer = mock.call("GET", "/sandboxes/" + sandbox + "/world", Map.of(), "");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void aWorldInYamlIsAWorld() {
        HttpResponse<String> answer =
                mock.call("PUT", "/sandboxes/mine/world", Map.of("Content-Type", "application/yaml"), YAML);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Member.attempt(mock, "mine", "mira.member", "Quiet-Harbour-1")
                        .status())
                .isEqualTo(200);
        assertThat(Member.attempt(mock, "mine", Member.NAME, Member.NAME + "-password")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aWorldWithAMistakeInItsLastSectionChangesNothing() {
        Map<String, String> login = Member.logIn(mock, "mine");
        String before = export("mine");

        Problem problem = Refused.with(
                422,
                () -> mock.worlds()
                        .importWorld(
                                "mine",
                                Map.of(
                                        "commvault",
                                        Map.of(
                                                "accounts",
                                                List.of(Map.of("name", "lars", "password", "Sunny-Anchor-3"))),
                                        "joomla",
                                        Map.of(
                                                "sessions",
                                                List.of(Map.of("account", "nobody", "begun", "yesterday"))))));

        assertThat(problem.getErrors()).isNotEmpty();
        assertThat(problem.getDetail()).contains("nothing was changed");
        assertThat(export("mine").replaceAll("\"clock\" : \"[^\"]*\"", ""))
                .isEqualTo(before.replaceAll("\"clock\" : \"[^\"]*\"", ""));
        assertThat(Member.me(mock, "mine", login)).isEqualTo(200);
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() {
        HttpResponse<String> answer = mock.call(
                "PUT",
                "/sandboxes/mine/world",
                Map.of("Content-Type", "application/yaml"),
                YAML + "  sessions:\n    - {account: nobody}\n");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("rocketchat.sessions[0].account (line 5");
    }

    @Test
    void contradictionsAreToldAllAtOnce() {
        Map<String, Object> account = Map.of("id", "uQ3mDk9sWx4ZtB7cY", "name", "mira", "password", "Quiet-Harbour-1");

        Problem problem = Refused.with(
                422,
                () -> mock.worlds()
                        .importWorld(
                                "mine",
                                Map.of(
                                        "rocketchat",
                                        Map.of(
                                                "accounts",
                                                List.of(account, account),
                                                "sessions",
                                                List.of(Map.of("account", "nobody"))))));

        assertThat(problem.getErrors())
                .extracting(ProblemError::getPlace)
                .anyMatch(place -> place.startsWith("rocketchat.accounts[1].name (line 1"))
                .anyMatch(place -> place.startsWith("rocketchat.sessions[0].account (line 1"));
    }

    @Test
    void aWorldMayBeAsLargeAsAFileWhateverOtherBodiesMay() {
        try (ControlledMock small = ControlledMock.start(options -> options.withMaxBodyBytes(FEW_BYTES))) {
            String padding = " ".repeat(3 << 20);
            String name =
                    "{\"rocketchat\":{\"accounts\":[{\"id\":\"uQ3mDk9sWx4ZtB7cY\",\"name\":\"mira\",\"password\":\"Q-1\"}"
                            + padding + "]}}";
            Map<String, String> json = Map.of("Content-Type", "application/json");

            HttpResponse<String> imported = small.call("PUT", "/sandboxes/mine/world", json, name);
            HttpResponse<String> made = small.call("POST", "/sandboxes", json, "{\"world\":" + name + "}");

            assertThat(imported.statusCode()).as(imported.body()).isEqualTo(200);
            assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        }
    }

    @Test
    void aWorldThatIsTooLargeForAFileIsRefused() {
        String tooLarge = "{\"rocketchat\":{}}" + " ".repeat(8 << 20);

        for (String type : List.of("application/json", "application/yaml")) {
            HttpResponse<String> answer =
                    mock.call("PUT", "/sandboxes/mine/world", Map.of("Content-Type", type), tooLarge);

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("A world has at most 8388608 bytes");
        }
        HttpResponse<String> made = mock.call(
                "POST", "/sandboxes", Map.of("Content-Type", "application/json"), "{\"world\":" + tooLarge + "}");

        assertThat(made.statusCode()).isEqualTo(413);
    }
}
