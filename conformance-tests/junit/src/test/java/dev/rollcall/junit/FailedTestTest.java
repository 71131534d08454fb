package dev.rollcall.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.rollcall.MockedApis;
import dev.rollcall.api.ReadyAccount;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Whoever sees a failed test sees what was said, and no secret. */
@Rollcall
class FailedTestTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void whatAFailedTestSaidIsPrinted() {
        String printed = printedBy("failsAfterLoggingIn");

        assertThat(printed)
                .contains("failsAfterLoggingIn", "(2 exchanges, secrets masked)")
                .contains("1. GET /user/login/ada.sample/", "2. GET /user/sessions -> 200 (joomla-capi)")
                .doesNotContain("correct-horse-42");
    }

    @Test
    void noSecretOfAReadyAccountIsShown(RollcallMock mock, Traffic traffic) throws Exception {
        traffic.allowBrokenRequests("request.credentials.missing");
        for (ReadyAccount account : accounts("commvault")) {
            post(
                    mock.url("commvault") + "/Login",
                    "{\"mode\":4,\"username\":\"%s\",\"password\":\"%s\"}"
                            .formatted(
                                    account.user(),
                                    Base64.getEncoder()
                                            .encodeToString(account.password().getBytes(StandardCharsets.UTF_8))));
            get(mock.url("commvault") + "/Session?userId=1", "Authtoken", account.token());
        }
        for (ReadyAccount account : accounts("rocketchat")) {
            post(
                    mock.url("rocketchat") + "/api/v1/login",
                    "{\"user\":\"%s\",\"password\":\"%s\"}".formatted(account.user(), account.password()));
            get(mock.url("rocketchat") + "/api/v1/me", "X-Auth-Token", account.token());
        }
        for (ReadyAccount account : accounts("joomla")) {
            get(mock.url("joomla") + "/user/login/" + account.user() + "/" + account.password(), "token", "");
            get(mock.url("joomla") + "/user/sessions", "token", account.token());
        }

        String text = FailedTest.text("this", traffic);

        List<String> secrets = MockedApis.all().stream()
                .flatMap(api -> api.readyAccounts().stream())
                .flatMap(
                        account -> Stream.of(account.password(), account.token().replace("QSDK ", "")))
                .filter(secret -> !secret.isEmpty())
                .toList();
        assertThat(traffic.exchanges()).hasSizeGreaterThan(secrets.size());
        assertThat(text).contains(", the last 30").doesNotContain(secrets);
        assertThat(traffic.entries())
                .allSatisfy(
                        entry -> assertThat(JournalLine.of(entry).toString()).doesNotContain(secrets));
    }

    private static List<ReadyAccount> accounts(String product) {
        return MockedApis.all().stream()
                .filter(api -> api.name().equals(product))
                .flatMap(api -> api.readyAccounts().stream())
                .toList();
    }

    private static void get(String target, String header, String value) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(target)).header("Accept", "application/json");
        HTTP.send((value.isEmpty() ? request : request.header(header, value)).build(), BodyHandlers.discarding());
    }

    private static void post(String target, String body) throws Exception {
        HTTP.send(
                HttpRequest.newBuilder(URI.create(target))
                        .header("Accept", "application/json")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.discarding());
    }

    private static String printedBy(String test) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            EngineTestKit.engine("junit-jupiter")
                    .selectors(selectMethod(
                            Played.Traffics.class,
                            test,
                            "dev.rollcall.client.joomla.api.AuthenticationApi, dev.rollcall.client.joomla.api.UserApi"))
                    .execute();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
