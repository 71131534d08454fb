package dev.rollcall.suite.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.RollcallMock;
import dev.rollcall.sandbox.SandboxLimits;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DroppingTest {
    private static final Duration IDLE = Duration.ofMinutes(30);

    @Test
    void oneMoreThanThereMayBeDropsTheOneThatWasNotUsedForTheLongestTime() {
        try (RollcallMock mock = start(2)) {
            Guest first = Guest.byPath(mock.url(), "first");
            Guest second = Guest.byPath(mock.url(), "second");
            Map<String, String> firstLogin = first.logIn();
            Map<String, String> secondLogin = second.logIn();
            first.me(firstLogin);

            Guest.byPath(mock.url(), "third").logIn();

            assertThat(first.me(firstLogin).status()).isEqualTo(200);
            assertThat(second.me(secondLogin).status()).as("it starts anew").isEqualTo(401);
            mock.judge();
        }
    }

    @Test
    void whoeverIsIdleForLongerThanTheLimitStartsAnew() {
        try (RollcallMock mock = start(10)) {
            Guest idle = Guest.byPath(mock.url(), "idle");
            Guest busy = Guest.byPath(mock.url(), "busy");
            Map<String, String> idleLogin = idle.logIn();
            Map<String, String> busyLogin = busy.logIn();
            mock.clock().advance(IDLE);
            busy.me(busyLogin);

            mock.clock().advance(Duration.ofSeconds(1));

            assertThat(busy.me(busyLogin).status()).isEqualTo(200);
            assertThat(idle.me(idleLogin).status()).isEqualTo(401);
            mock.judge();
        }
    }

    @Test
    void idlenessIsMeasuredByTheServersClock() {
        try (RollcallMock mock = start(10)) {
            Guest guest = Guest.byPath(mock.url(), "ahead");
            Map<String, String> login = guest.logIn();

            mock.sandbox("ahead").clock().advance(IDLE.multipliedBy(2));

            assertThat(guest.me(login).status()).isEqualTo(200);
            mock.judge();
        }
    }

    @Test
    void theDefaultSandboxIsNeverDropped() {
        try (RollcallMock mock = start(1)) {
            Guest guest = Guest.byHeaders(mock.url(), Map.of());
            Map<String, String> login = guest.logIn();
            Guest.byPath(mock.url(), "one").logIn();
            Guest.byPath(mock.url(), "two").logIn();

            mock.clock().advance(IDLE.multipliedBy(2));
            Guest.byPath(mock.url(), "three").logIn();

            assertThat(guest.me(login).status()).isEqualTo(200);
            mock.judge();
        }
    }

    @Test
    void aDroppedSandboxForgetsItsTimeToo() {
        try (RollcallMock mock = start(10)) {
            mock.sandbox("ahead").clock().advance(Duration.ofDays(300));
            mock.clock().advance(IDLE.plusSeconds(1));

            Guest guest = Guest.byPath(mock.url(), "ahead");

            assertThat(guest.me(guest.logIn()).header("Date")).containsExactly("Wed, 04 Mar 2026 05:36:08 GMT");
        }
    }

    private static RollcallMock start(int most) {
        return RollcallMock.start(options -> options.withSandboxes(new SandboxLimits(most, IDLE)));
    }
}
