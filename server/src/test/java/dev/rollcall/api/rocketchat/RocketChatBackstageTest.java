package dev.rollcall.api.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.api.Filling;
import dev.rollcall.api.ReadyCode;
import dev.rollcall.api.WorldKeeper;
import dev.rollcall.codecs.RocketChatPassword;
import dev.rollcall.http.FailureException;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.Chance;
import dev.rollcall.session.SessionToken;
import dev.rollcall.session.UserId;
import dev.rollcall.world.World;
import dev.rollcall.world.WorldException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A workspace seen and changed past its API. */
class RocketChatBackstageTest {
    private static final Visit HERE = new Visit("192.0.2.1", "curl/8.1", "chat.example:3000");
    private static final String OLIVE = "W6H7fX5xg9Gkkh5gh";
    private static final String OLIVES_SESSION = "W4n6tfgvxNPpQibhw";

    private final SettableClock clock = new SettableClock();
    private final WorldKeeper keeper = new WorldKeeper(List.of(new RocketChatApi()));
    private final Sandbox sandbox = sandbox();

    private Sandbox sandbox() {
        Sandbox fresh = new Sandbox(clock, Chance.seeded(42), Settings.defaults());
        fresh.fillBy(empty -> Filling.of(List.of(new RocketChatApi()), World.byDefault(), clock.instant())
                .forEach(filling -> filling.pourInto(empty)));
        return fresh;
    }

    private static RocketChatSessions rules(Sandbox of) {
        return of.state(RocketChatSessions.class);
    }

    private static Welcome logIn(Sandbox where, String user, String code) {
        String digest = RocketChatPassword.digest(user + "-password");
        return rules(where).logIn(new LoginAttempt(new LoginName(user, ""), digest, "", code), HERE);
    }

    private Optional<Caller> olive() {
        return rules(sandbox).caller(new UserId(OLIVE), new SessionToken(RocketChatWorld.OLIVE_TOKEN));
    }

    private Sandbox copy() {
        Sandbox copy = sandbox();
        keeper.restore(copy, World.read("kept", World.write(keeper.export(sandbox))));
        assertThat(keeper.export(copy)).isEqualTo(keeper.export(sandbox));
        return copy;
    }

    @Test
    void theDefaultWorldIsAWorldThatCanBeRead() {
        assertThat(keeper.export(sandbox).path("rocketchat").has("memory")).isFalse();

        Sandbox copy = copy();

        assertThat(logIn(copy, "olive.user", "").token())
                .isEqualTo(logIn(sandbox, "olive.user", "").token());
    }

    @Test
    void aWorldThatPlaysBeforeItsPrintedSessionsCanBeReadToo() {
        Sandbox early = sandbox();
        keeper.restore(early, World.read("early", "sandbox: {clock: 2020-01-01T00:00:00Z, frozen: true}"));
        Sandbox copy = sandbox();

        keeper.restore(copy, World.read("kept", World.write(keeper.export(early))));

        assertThat(keeper.export(copy)).isEqualTo(keeper.export(early));
        assertThat(copy.clock().instant()).isEqualTo("2020-01-01T00:00:00Z");
    }

    @Test
    void codesOnTheirWayArriveAfterAMove() {
        rules(sandbox).sendEmailCode("erin.email");
        String code = codes("erin.email").get(0).code();
        assertThatThrownBy(() -> logIn(sandbox, "erin.email", "000000")).isInstanceOf(FailureException.class);

        Sandbox copy = copy();

        logIn(copy, "erin.email", code);
        assertThatThrownBy(() -> logIn(copy, "erin.email", code)).isInstanceOf(FailureException.class);
    }

    @Test
    void whatCallersSendIsKeptWhateverItIs() {
        String odd = "\u0085 \u007f \u00e9 \ud83d\ude00 \" \\ ~ # " + "long ".repeat(1_000);
        Visit visit = new Visit("2001:db8::1", odd, odd);
        String digest = RocketChatPassword.digest("olive.user-password");
        rules(sandbox).logIn(new LoginAttempt(new LoginName("olive.user", ""), digest, "", ""), visit);
        Caller ada = rules(sandbox)
                .caller(new UserId("NBTm56xe8Rh5cF47X"), new SessionToken(RocketChatWorld.ADA_TOKEN))
                .orElseThrow();
        Proof proof = new Proof(RocketChatPassword.digest("ada.admin-password"), "");
        ListQuery query = new ListQuery("", "", BigDecimal.ZERO, Optional.empty());
        rules(sandbox).listAll(ada, visit, proof, query);

        Sandbox copy = copy();

        assertThat(rules(copy).listAll(ada, visit, new Proof("", ""), query).rows())
                .isNotEmpty();
    }

    @Test
    void codesThatWereSpentStaySpentAfterAMove() {
        logIn(sandbox, "mira.both", "Backup22");

        Sandbox copy = copy();

        assertThatThrownBy(() -> logIn(copy, "mira.both", "Backup22")).isInstanceOf(FailureException.class);
        logIn(copy, "mira.both", "Backup23");
    }

    @Test
    void whoIsForgottenNextIsKnownAfterAMove() {
        for (int i = 0; i < 450; i++) {
            rules(sandbox).logOut(new Caller(logIn(sandbox, "olive.user", "").account(), token()));
        }
        logIn(sandbox, "olive.user", "");
        Sandbox copy = copy();

        for (int i = 0; i < 250; i++) {
            logIn(sandbox, "olive.user", "");
            logIn(copy, "olive.user", "");
        }

        assertThat(keeper.export(copy)).isEqualTo(keeper.export(sandbox));
    }

    private SessionToken token() {
        return rules(sandbox)
                .backstage(workspace -> workspace
                        .store()
                        .newestFirst()
                        .filter(session ->
                                session.begun().equals(sandbox.clock().instant()))
                        .findFirst()
                        .orElseThrow()
                        .details()
                        .token());
    }

    @Test
    void aSessionIsEndedAsALogoutEndsIt() {
        assertThat(olive()).isPresent();

        assertThat(keeper.end(sandbox, "rocketchat", OLIVES_SESSION)).isTrue();

        assertThat(olive()).isEmpty();
        assertThat(keeper.end(sandbox, "rocketchat", OLIVES_SESSION)).isFalse();
        assertThat(keeper.end(sandbox, "rocketchat", "nobody")).isFalse();
        assertThat(keeper.end(sandbox, "rocketchat", " ")).isFalse();
        copy();
    }

    @Test
    void aSessionExpiresAndStaysListed() {
        assertThat(keeper.expire(sandbox, "rocketchat", OLIVES_SESSION)).isTrue();

        assertThat(olive()).isEmpty();
        assertThat(keeper.expire(sandbox, "rocketchat", OLIVES_SESSION)).isFalse();
        assertThat(keeper.section(sandbox, "rocketchat").path("sessions")).anySatisfy(session -> {
            assertThat(session.path("id").asText()).isEqualTo(OLIVES_SESSION);
            assertThat(session.has("ended")).isFalse();
        });
        copy();
    }

    @Test
    void tellsTheCodesThatAreGoodNow() {
        ReadyCode app = codes("mira.both").get(0);

        assertThat(app.method()).isEqualTo("totp");
        assertThat(app.until()).isEqualTo("2024-03-01T12:01:00Z");
        assertThat(codes("MIRA.both")).extracting(ReadyCode::code).contains("Backup22", "Backup35");
        logIn(sandbox, "mira.both", app.code());
        logIn(sandbox, "mira.both", "Backup22");
        assertThat(codes("mira.both")).extracting(ReadyCode::code).doesNotContain("Backup22");
        assertThat(codes("testroxie")).contains(new ReadyCode("totp", "148750", null));
        assertThat(codes("olive.user")).isEmpty();
        assertThat(keeper.codes(sandbox, "rocketchat", "eve")).isEmpty();
    }

    private List<ReadyCode> codes(String account) {
        return keeper.codes(sandbox, "rocketchat", account).orElseThrow();
    }

    @Test
    void anAccountIsAddedWhileEverybodyStaysLoggedIn() {
        SessionToken before = logIn(sandbox, "ada.admin", "").token();

        keeper.change(sandbox, "rocketchat", section -> {
            section.withArray("accounts")
                    .addObject()
                    .put("id", "aaaaaaaaaaaaaaaaa")
                    .put("name", "eve")
                    .put("password", "eve-password");
            return section;
        });

        logIn(sandbox, "eve", "");
        assertThat(rules(sandbox).caller(new UserId("NBTm56xe8Rh5cF47X"), before))
                .isPresent();
    }

    @Test
    void aChangeWithMistakesChangesNothing() {
        ObjectNode before = keeper.export(sandbox);

        assertThatThrownBy(() -> keeper.change(sandbox, "rocketchat", section -> {
                    section.withArray("accounts").addObject().put("name", "OLIVE.user");
                    return section;
                }))
                .isInstanceOf(WorldException.class)
                .hasMessage("""
                        default sandbox rocketchat.accounts[14].id: expected 17 letters and digits without 0, 1, I, O, U, V and l, in quotes if these are digits alone, found nothing
                        default sandbox rocketchat.accounts[14].password: expected a password: text in quotes, or that cannot be mistaken for a number, found nothing
                        default sandbox rocketchat.accounts[14].name: expected another one than in `rocketchat.accounts[9].name`, found the same""");

        assertThat(keeper.export(sandbox)).isEqualTo(before);
    }

    @Test
    void aWorldWithMistakesChangesNothing() {
        ObjectNode before = keeper.export(sandbox);
        World wrong = World.read("wrong", "{sandbox: {clock: 2020-01-01T00:00:00Z}, rocketchat: {sessions: []}}");

        assertThatThrownBy(() -> keeper.restore(sandbox, wrong)).isInstanceOf(WorldException.class);

        assertThat(keeper.export(sandbox)).isEqualTo(before);
    }

    @Test
    void aWorldThatTellsNothingOfAProductGivesItItsDefaultWorldAnew() {
        SessionToken token = logIn(sandbox, "ada.admin", "").token();

        keeper.restore(sandbox, World.read("clock", "sandbox: {clock: 2030-01-01T00:00:00Z}"));

        assertThat(rules(sandbox).caller(new UserId("NBTm56xe8Rh5cF47X"), token))
                .isEmpty();
        assertThat(olive()).isPresent();
        assertThat(sandbox.clock().instant()).isEqualTo("2030-01-01T00:00:00Z");
        assertThat(sandbox.clock().isFrozen()).isFalse();
    }

    @Test
    void aResetBringsBackTheBirth() {
        ObjectNode born = keeper.export(sandbox);
        keeper.choose(sandbox, "rocketchat", Map.of("filter", "pattern"));
        sandbox.clock().advance(Duration.ofDays(1));
        logIn(sandbox, "ada.admin", "");

        keeper.reset(sandbox);

        assertThat(keeper.settings(sandbox, "rocketchat").path("filter").asText())
                .isEqualTo("literal");
        assertThat(keeper.export(sandbox)).isEqualTo(born);
    }

    @Test
    void settingsAreReadAndChosen() {
        keeper.choose(sandbox, "rocketchat", Map.of("filter", "pattern", "defaultCount", "3", "licensed", "false"));

        ObjectNode settings = keeper.settings(sandbox, "rocketchat");
        assertThat(settings.path("filter").asText()).isEqualTo("pattern");
        assertThat(settings.path("defaultCount").isInt()).isTrue();
        assertThat(settings.path("licensed").isBoolean()).isTrue();
        assertThat(settings).hasSize(RocketChatSettings.ALL.size());
        assertThat(keeper.section(sandbox, "rocketchat").path("settings")).hasSize(3);
        copy();
    }

    @Test
    void ofSettingsThatCannotBeChosenNoneIs() {
        assertThatThrownBy(() -> keeper.choose(
                        sandbox, "rocketchat", new TreeMap<>(Map.of("filter", "pattern", "x", "1", "licensed", "no"))))
                .isInstanceOf(WorldException.class)
                .hasMessageContaining("settings rocketchat.settings.licensed: expected `true` or `false`, found `no`")
                .hasMessageContaining("settings rocketchat.settings.x: expected one of `rateLimits`, `licensed`")
                .hasMessageContaining("found `x`");
        assertThat(keeper.settings(sandbox, "rocketchat").path("filter").asText())
                .isEqualTo("literal");
        assertThatThrownBy(() -> keeper.settings(sandbox, "mattermost"))
                .hasMessage("There is no product `mattermost`, but `rocketchat`");
    }
}
