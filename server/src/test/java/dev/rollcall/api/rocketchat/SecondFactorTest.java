package dev.rollcall.api.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.rollcall.codecs.RocketChatPassword;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.Account;
import dev.rollcall.session.Chance;
import dev.rollcall.session.Password;
import dev.rollcall.session.SessionToken;
import dev.rollcall.session.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SecondFactorTest {
    private static final Visit HERE = new Visit("10.0.0.1", "curl/8", "chat.example");
    private static final Proof NONE = new Proof("", "");
    private static final Proof PRINTED = new Proof("148750", "");
    private static final String REQUIRED = "TOTP Required [totp-required]";
    private static final String INVALID = "TOTP Invalid [totp-invalid]";

    private final SettableClock clock = new SettableClock();
    private final List<String> mails = new ArrayList<>();
    private final SecondFactor factor = new SecondFactor(
            clock, Chance.seeded(1), (user, address) -> mails.add(user + " " + address), Settings::defaults);
    private final Caller withApp = caller("testroxie");
    private final Caller withoutApp = caller("ada.admin");

    private static Caller caller(String username) {
        Account<Profile> account = RocketChatWorld.members().named(username).orElseThrow();
        return new Caller(account, new SessionToken("token of " + username));
    }

    @Test
    void asksForACodeInThePrintedWords() {
        assertThat(Refused.by(() -> factor.check(withApp, HERE, NONE)))
                .isEqualTo("400 {\"success\":false,\"error\":\"TOTP Required [totp-required]\","
                        + "\"errorType\":\"totp-required\",\"details\":"
                        + "{\"method\":\"totp\",\"codeGenerated\":false,\"availableMethods\":[\"totp\"]}}");
        assertThat(Refused.by(() -> factor.check(withApp, HERE, new Proof("000000", ""))))
                .isEqualTo("400 {\"success\":false,\"error\":\"TOTP Invalid [totp-invalid]\","
                        + "\"errorType\":\"totp-invalid\",\"details\":"
                        + "{\"method\":\"totp\",\"codeGenerated\":false,\"availableMethods\":[\"totp\"]}}");
    }

    @Test
    void takesTheCodeOfTheAppAndThePrintedOne() {
        Proof shown = new Proof(RocketChatWorld.SECRET.code(clock.instant()), "totp");

        assertThatNoException().isThrownBy(() -> factor.check(withApp, HERE, shown));
        factor.forget(withApp.token());
        assertThatNoException().isThrownBy(() -> factor.check(withApp, HERE, PRINTED));
    }

    @Test
    void remembersAGoodCodeForHalfAnHour() {
        factor.check(withApp, HERE, PRINTED);

        clock.pass(Duration.ofMinutes(30));
        assertThatNoException().isThrownBy(() -> factor.check(withApp, HERE, NONE));
        clock.pass(Duration.ofMillis(1));
        assertThat(Refused.by(() -> factor.check(withApp, HERE, NONE))).contains(REQUIRED);
    }

    @Test
    void doesNotLookAtACodeWhileItRemembers() {
        factor.check(withApp, HERE, PRINTED);

        assertThatNoException().isThrownBy(() -> factor.check(withApp, HERE, new Proof("000000", "email")));
    }

    @Test
    void remembersOnlyTheSameTokenProgramAndAddress() {
        factor.check(withApp, HERE, PRINTED);
        Caller otherToken = new Caller(withApp.account(), new SessionToken("another"));

        assertThat(Refused.by(() -> factor.check(otherToken, HERE, NONE))).contains(REQUIRED);
        assertThat(Refused.by(() -> factor.check(withApp, new Visit("10.0.0.2", "curl/8", "chat.example"), NONE)))
                .contains(REQUIRED);
        assertThat(Refused.by(() -> factor.check(withApp, new Visit("10.0.0.1", "curl/9", "chat.example"), NONE)))
                .contains(REQUIRED);
        factor.forget(withApp.token());
        assertThat(Refused.by(() -> factor.check(withApp, HERE, NONE))).contains(REQUIRED);
    }

    @Test
    void fallsBackToThePasswordWhereNothingIsSetUp() {
        String digest = RocketChatPassword.digest("ada.admin-password");

        assertThat(Refused.by(() -> factor.check(withoutApp, HERE, NONE)))
                .contains(REQUIRED, "{\"method\":\"password\",\"codeGenerated\":false,\"availableMethods\":[]}");
        assertThat(Refused.by(() -> factor.check(withoutApp, HERE, new Proof("ada.admin-password", "password"))))
                .contains(INVALID);
        assertThatNoException()
                .isThrownBy(
                        () -> factor.check(withoutApp, HERE, new Proof(digest.toUpperCase(Locale.ROOT), "password")));
    }

    @Test
    void takesNoPasswordWhereAnAppIsSetUp() {
        String digest = RocketChatPassword.digest("testroxie-password");

        assertThat(Refused.by(() -> factor.check(withApp, HERE, new Proof(digest, "password"))))
                .contains(INVALID, "\"method\":\"totp\"");
    }

    @Test
    void findsNoCodeGoodForAMethodThatIsNotSetUp() {
        String digest = RocketChatPassword.digest("ada.admin-password");

        assertThat(Refused.by(() -> factor.check(withApp, HERE, new Proof("148750", "email"))))
                .contains(INVALID, "\"method\":\"email\"", "\"availableMethods\":[\"totp\"]");
        assertThat(Refused.by(() -> factor.check(withoutApp, HERE, new Proof(digest, "totp"))))
                .contains(INVALID, "\"method\":\"totp\"", "\"availableMethods\":[]");
    }

    @Test
    void letsAccountsPassThatAreYoungerThanHalfAnHour() {
        Instant created = clock.instant();
        Profile profile = new Profile("New", "new@chat.example", List.of("admin"), true, created, null, false);
        Caller young =
                new Caller(new Account<>(new UserId("n"), "new", new Password("p"), profile), new SessionToken("t"));

        assertThatNoException().isThrownBy(() -> factor.check(young, HERE, NONE));
        clock.pass(Duration.ofMinutes(31));
        assertThat(Refused.by(() -> factor.check(young, HERE, NONE))).contains(REQUIRED);
    }

    @Test
    void asksAtEveryLoginInTheOlderDialect() {
        assertThat(refusalAtLogin(withApp, ""))
                .isEqualTo("401 {\"status\":\"error\",\"error\":\"totp-required\",\"details\":{\"method\":\"totp\","
                        + "\"codeGenerated\":false,\"availableMethods\":[\"totp\"]},\"message\":\"TOTP Required\"}");
        assertThat(refusalAtLogin(withApp, "1"))
                .isEqualTo("401 {\"status\":\"error\",\"error\":\"totp-invalid\",\"details\":{\"method\":\"totp\","
                        + "\"codeGenerated\":false,\"availableMethods\":[\"totp\"]},\"message\":\"TOTP Invalid\"}");
        assertThat(factor.refusalAtLogin(withApp.account(), "148750")).isEmpty();
        assertThat(refusalAtLogin(withApp, "")).contains("totp-required");
    }

    private String refusalAtLogin(Caller caller, String code) {
        return Refused.by(() -> {
            throw factor.refusalAtLogin(caller.account(), code).orElseThrow().exception();
        });
    }

    @Test
    void neverTakesThePasswordForASecondFactorAtLogin() {
        assertThat(factor.refusalAtLogin(withoutApp.account(), "")).isEmpty();
    }

    @Test
    void takesEveryBackupCodeOnceAndOnlyBesideAnApp() {
        Caller mira = caller("mira.both");
        Proof backup = new Proof("Backup22", "");

        assertThatNoException().isThrownBy(() -> factor.check(mira, HERE, backup));
        factor.forget(mira.token());
        assertThat(Refused.by(() -> factor.check(mira, HERE, backup)))
                .contains(INVALID, "\"method\":\"totp\"", "\"availableMethods\":[\"totp\",\"email\"]");
        assertThat(Refused.by(() -> factor.check(withApp, HERE, new Proof("Backup23", ""))))
                .contains(INVALID);
    }

    @Test
    void sendsACodeByEmailAndTellsWhenItExpiresUntilThen() {
        Caller erin = caller("erin.email");

        assertThat(Refused.by(() -> factor.check(erin, HERE, NONE)))
                .endsWith("{\"method\":\"email\",\"codeGenerated\":true,"
                        + "\"emailOrUsername\":\"erin.email@chat.example\",\"availableMethods\":[\"email\"]}}");
        assertThat(Refused.by(() -> factor.check(erin, HERE, NONE)))
                .endsWith("{\"method\":\"email\",\"codeGenerated\":false,"
                        + "\"codeExpires\":\"2024-03-01T13:00:00.000Z\","
                        + "\"emailOrUsername\":\"erin.email@chat.example\",\"availableMethods\":[\"email\"]}}");
        assertThat(mails).containsExactly("erin.email erin.email@chat.example");
    }

    @Test
    void takesACodeByEmailOnceAndReadsItsDigitsOnly() {
        Caller mira = caller("mira.both");
        factor.sendEmailCode(mira.account());
        String code = factor.emailCodes()
                .usable(mira.account().id())
                .orElseThrow()
                .digits()
                .replaceFirst("[0-9]{3}", "$0-");

        assertThatNoException().isThrownBy(() -> factor.check(mira, HERE, new Proof(code, "email")));
        factor.forget(mira.token());
        assertThat(Refused.by(() -> factor.check(mira, HERE, new Proof(code, "email"))))
                .contains(INVALID, "\"codeGenerated\":true");
        assertThat(mails).hasSize(2);
    }

    @Test
    void givesUpACodeByEmailAfterFiveWrongTriesOrAnHour() {
        Caller erin = caller("erin.email");
        Proof wrong = new Proof("no", "");
        factor.sendEmailCode(erin.account());
        for (int i = 1; i < 5; i++) {
            assertThat(Refused.by(() -> factor.check(erin, HERE, wrong))).contains(INVALID);
        }

        assertThat(Refused.by(() -> factor.check(erin, HERE, wrong)))
                .contains("TOTP Maximun Failed Attempts Reached [totp-max-attempts]", "\"codeGenerated\":false");
        assertThat(Refused.by(() -> factor.check(erin, HERE, wrong))).contains(INVALID, "\"codeGenerated\":true");
        clock.pass(Duration.ofMinutes(61));
        assertThat(Refused.by(() -> factor.check(erin, HERE, NONE))).contains("\"codeGenerated\":true");
        assertThat(mails).hasSize(3);
    }
}
