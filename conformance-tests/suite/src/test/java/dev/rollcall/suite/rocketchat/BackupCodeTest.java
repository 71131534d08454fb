package dev.rollcall.suite.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.Scenario;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Codes for who has lost the authenticator app. */
@Rollcall
class BackupCodeTest {
    private static final List<String> CODES = List.of(
            "Backup22",
            "Backup23",
            "Backup24",
            "Backup25",
            "Backup26",
            "Backup27",
            "Backup28",
            "Backup29",
            "Backup32",
            "Backup33",
            "Backup34",
            "Backup35");

    private static int list(RawHttp http, Map<String, String> caller, String code) {
        // Another program every time: it must show the factor anew.
        Map<String, String> program = Workspace.with(caller, "User-Agent", "program of " + code);
        return http.get(Workspace.LIST, Workspace.with(program, "x-2fa-code", code))
                .status();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "verification of authenticator apps: a used code is removed")
    void aCodeWorksOnceWhereverItIsShown(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());
        Map<String, String> mira = Workspace.logIn(http, "mira.both", ",\"code\":\"Backup22\"");

        assertThat(list(http, mira, "Backup22")).isEqualTo(400);
        assertThat(list(http, mira, "Backup23")).isEqualTo(200);
        assertThat(list(http, mira, "Backup23 again")).isEqualTo(400);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "generation of backup codes: twelve of eight characters")
    void thereAreTwelve(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());
        Map<String, String> mira = Workspace.logIn(http, "mira.both", ",\"code\":\"" + CODES.get(0) + "\"");

        assertThat(CODES.subList(1, 12))
                .allSatisfy(code -> assertThat(list(http, mira, code)).isEqualTo(200));
    }

    @Test
    @Scenario(
            known = Known.SOURCE_READ,
            source = "verification of authenticator apps: the hash of the code is compared")
    void theLettersOfACodeAreComparedAsTheyAre(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());
        Map<String, String> mira = Workspace.logIn(http, "mira.both", ",\"code\":\"Backup22\"");

        assertThat(list(http, mira, "BACKUP23")).isEqualTo(400);
        assertThat(list(http, mira, "Backup99")).isEqualTo(400);
    }
}
