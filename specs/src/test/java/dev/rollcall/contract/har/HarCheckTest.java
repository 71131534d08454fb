package dev.rollcall.contract.har;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.ContractPlace;
import dev.rollcall.contract.Judge;
import dev.rollcall.contract.MessagePlace;
import dev.rollcall.contract.MessagePlace.Part;
import dev.rollcall.contract.Violation;
import dev.rollcall.contract.Violation.Severity;
import dev.rollcall.contract.Violation.Side;
import dev.rollcall.contract.report.Fact;
import dev.rollcall.contract.report.Report;
import dev.rollcall.contract.report.TrafficReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HarCheckTest {
    private static final List<Contract> INSIDE =
            List.of(Contract.named("commvault"), Contract.named("rocketchat"), Contract.named("joomla-capi"));

    private final List<String> judged = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void everyProductIsFoundBelowTheMountsOfTheMock() throws IOException {
        check(
                guessed(),
                List.of(),
                "http://127.0.0.1:8080/commvault/Session",
                "http://127.0.0.1:8080/rocketchat/api/v1/me",
                "http://127.0.0.1:8080/joomla/api/v1/user",
                "http://127.0.0.1:8080/favicon.ico");

        assertThat(judged)
                .containsExactly(
                        "commvault GET /Session -> 200",
                        "rocketchat GET /api/v1/me -> 200",
                        "joomla-capi GET /user -> 200");
    }

    @Test
    void realServersAreFoundByTheirWords() throws IOException {
        Report report = check(
                guessed(),
                List.of(),
                "https://chat.example/api/v1/sessions/list?count=1",
                "https://chat.example/assets/app.js",
                "https://intranet.example/chat/api/v1/me",
                "https://cv.example/webconsole/api/CommServ",
                "https://cv.example/webconsole/api/Session?userId=1",
                "https://site.example/cms/api/v1/user",
                "https://site.example/cms/api/v1/user/sessions");

        assertThat(judged)
                .containsExactly(
                        "rocketchat GET /api/v1/sessions/list -> 200",
                        "rocketchat GET /api/v1/me -> 200",
                        "commvault GET /CommServ -> 200",
                        "commvault GET /Session -> 200",
                        "joomla-capi GET /user -> 200",
                        "joomla-capi GET /user/sessions -> 200");
        assertThat(report.remarks())
                .containsExactly("not judged, fits no contract: GET https://chat.example/assets/app.js");
    }

    @Test
    void whatMayBeAnybodysIsNotGuessedAtButListed() throws IOException {
        Report report = check(guessed(), List.of(), "https://api.other.example/user", "https://api.other.example/user");

        assertThat(judged).isEmpty();
        assertThat(facts(report)).containsEntry("unmatched", 2L).containsEntry("judged", 0L);
        assertThat(report.remarks())
                .containsExactly("not judged, fits no contract: GET https://api.other.example/user (2 times)");
    }

    @Test
    void aContractThatIsNamedNeedsLessEvidence() throws IOException {
        HarChoices named = new HarChoices(List.of(Contract.named("joomla-capi")), false, Optional.empty(), false);

        check(named, List.of(), "https://api.other.example/deep/er/user");

        assertThat(judged).containsExactly("joomla-capi GET /user -> 200");
    }

    @Test
    void aBasePathThatIsGivenIsTheOnlyOne() throws IOException {
        HarChoices given = new HarChoices(INSIDE, true, Optional.of("chat/"), false);

        Report report =
                check(given, List.of(), "http://a/chat/api/v1/me", "http://a/api/v1/me", "http://a/chatter/api/v1/me");

        assertThat(judged).containsExactly("rocketchat GET /api/v1/me -> 200");
        assertThat(facts(report)).containsEntry("unmatched", 2L);
    }

    @Test
    void secretsInPathsAreNotTold() throws IOException {
        Report report = check(
                guessed(),
                List.of(),
                "http://localhost:8080/joomla/api/v1/user/login/bo.tester/purple-monkey-57",
                "http://elsewhere/token/MTMyZWEwMGIzMGMzOWJlMmMyMDY1YmZkODlkN2Yw");

        assertThat(report.subjects())
                .map(Object::toString)
                .containsExactly("joomla-capi: GET /user/login/{username}/{password}");
        assertThat(report.remarks()).containsExactly("not judged, fits no contract: GET http://elsewhere/token/…");
    }

    @Test
    void credentialsThatWereNotRecordedAreCountedAndNoViolation() throws IOException {
        Violation missing = violation(Side.REQUEST, Part.CREDENTIALS, "");

        Report report = check(guessed(), List.of(missing), "http://a/rocketchat/api/v1/me");

        assertThat(report.findings()).isEmpty();
        assertThat(facts(report)).containsEntry("credentialsNotRecorded", 1L);
    }

    @Test
    void credentialsThatWereNotRecordedAreAViolationIfThatIsWished() throws IOException {
        HarChoices strict = new HarChoices(INSIDE, true, Optional.empty(), true);

        Report report =
                check(strict, List.of(violation(Side.REQUEST, Part.CREDENTIALS, "")), "http://a/rocketchat/api/v1/me");

        assertThat(report.errors()).isEqualTo(1);
    }

    @Test
    void credentialsThatWereRecordedAndAreWrongAreAViolation() throws IOException {
        String headers = ",'headers':[{'name':'X-Auth-Token','value':''},{'name':'X-User-Id','value':''}]";
        String har =
                Har.of(Har.entry("GET", "http://a/rocketchat/api/v1/me", headers, 200, ",'content':{'text':'{}'}"));

        Report report = run(guessed(), List.of(violation(Side.REQUEST, Part.CREDENTIALS, "")), har);

        assertThat(report.errors()).isEqualTo(1);
    }

    @Test
    void aBodyThatWasNotKeptIsCountedAndNotJudged() throws IOException {
        String har = Har.of(Har.entry(
                "GET",
                "http://a/rocketchat/api/v1/me",
                "",
                200,
                ",'content':{'size':12,'mimeType':'application/json'}"));

        Report report = run(
                guessed(),
                List.of(violation(Side.RESPONSE, Part.BODY, ""), violation(Side.RESPONSE, Part.HEADER, "X-A")),
                har);

        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.where()).isEqualTo("response header X-A"));
        assertThat(facts(report)).containsEntry("bodiesNotRecorded", 1L);
    }

    @Test
    void aDamagedFileIsJudgedUpToTheDamageAndTheNextOneWhole() throws IOException {
        String har = Har.of(
                Har.get("http://a/rocketchat/api/v1/me", 200, "{}"),
                Har.get("http://a/rocketchat/api/v1/me", 200, "{}"));
        Path damaged = Files.writeString(folder.resolve("damaged.har"), har.substring(0, har.length() - 70));
        Path whole = Files.writeString(folder.resolve("whole.har"), har);
        TrafficReport report = new TrafficReport("check", "1");

        boolean complete =
                new HarCheck(guessed(), judge(List.of()), report).run(List.of(damaged, whole), entries -> {});

        assertThat(complete).isFalse();
        assertThat(report.judged()).isEqualTo(3);
        assertThat(report.report().remarks())
                .singleElement()
                .asString()
                .startsWith(damaged + " is damaged at line ")
                .contains("The 1 entries before were judged");
    }

    private Report check(HarChoices choices, List<Violation> violations, String... urls) throws IOException {
        String[] entries =
                Arrays.stream(urls).map(url -> Har.get(url, 200, "{}")).toArray(String[]::new);
        return run(choices, violations, Har.of(entries));
    }

    private Report run(HarChoices choices, List<Violation> violations, String har) throws IOException {
        Path file = Files.writeString(folder.resolve("a.har"), har);
        TrafficReport report = new TrafficReport("check", "1");
        new HarCheck(choices, judge(violations), report, 1).run(List.of(file), entries -> {});
        return report.report();
    }

    private Function<Contract, Judge> judge(List<Violation> violations) {
        return contract -> exchange -> {
            // A request is judged by itself, too, without an answer.
            if (exchange.response().status() != 0) {
                judged.add(exchange.toString());
            }
            return violations;
        };
    }

    private static HarChoices guessed() {
        return new HarChoices(INSIDE, true, Optional.empty(), false);
    }

    private static Violation violation(Side side, Part part, String path) {
        return new Violation(
                "a.key",
                Severity.ERROR,
                side,
                MessagePlace.of(part, path),
                new ContractPlace("specs/rocketchat.yaml", 1, ""),
                "one thing",
                "another",
                "That is wrong.");
    }

    private static Map<String, Long> facts(Report report) {
        return report.facts().stream().collect(Collectors.toMap(Fact::name, Fact::count));
    }
}
