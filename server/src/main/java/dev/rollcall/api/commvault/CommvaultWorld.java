package dev.rollcall.api.commvault;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.SessionStore;
import dev.rollcall.session.SessionToken;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The sessions of a fresh mock: the one of the vendor page, and others that lie relative to the start. */
final class CommvaultWorld {
    private static final int LOGINS_OF_THE_SERVICE = 60;

    private final Sandbox sandbox;
    private final Instant start;
    private final SessionStore<SessionDetails> store = new SessionStore<>();

    private CommvaultWorld(Sandbox sandbox) {
        this.sandbox = sandbox;
        this.start = sandbox.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    static CommvaultSessions in(Sandbox sandbox) {
        CommvaultWorld world = new CommvaultWorld(sandbox);
        world.addPrinted();
        world.addAdministrator();
        world.addOperator();
        world.addGuest();
        world.addService();
        AccountLocks locks = AccountLocks.in(sandbox);
        locks.lock(CommvaultAccounts.LOCKED.id(), world.start);
        return new CommvaultSessions(sandbox, CommvaultAccounts.all(), locks, world.store, CommvaultMemory.NONE);
    }

    /** Vendor page, Sample Response. */
    private void addPrinted() {
        Instant begun = Instant.ofEpochSecond(1_453_328_412);
        Instant ended = Instant.ofEpochSecond(1_453_394_214);
        store.add(new Session<>(
                new SessionId("EMCAE92D1DD-0C68-49A6-BEBB-404D96D7A4BF"),
                CommvaultAccounts.PRINTED_USER.id(),
                "host002",
                begun,
                begun,
                ended,
                SessionDetails.on(Console.COMMCELL_CONSOLE, 3).in(RowForm.VENDOR_SAMPLE)));
    }

    private void addAdministrator() {
        var admin = CommvaultAccounts.ADMINISTRATOR;
        lasting(admin, CommvaultAccounts.PRINTED_TOKEN, ofHours(3), 7);
        open(
                admin,
                "LAPTOP-22.corp.example",
                ofMinutes(20),
                on(Console.WEB_CONSOLE, 0).from(linkLocal("708")));
        open(admin, "DESK-014", ofHours(5), on(Console.COMMCELL_CONSOLE, 3));
        ended(admin, "jump01.corp.example", ofHours(26), ofMinutes(1), on(Console.COMMAND_LINE, 9));
        ended(admin, "TERM-03.corp.example", ofHours(30), ofHours(2), on(Console.REMOTE_CONSOLE, 0));
        ended(admin, SessionOpening.WEB_SERVER, ofHours(50), ofMinutes(41), on(Console.REST_SERVICE, 4));
    }

    private void addOperator() {
        var operator = CommvaultAccounts.OPERATOR;
        lasting(operator, CommvaultAccounts.OPERATOR_TOKEN, ofHours(1), 8);
        open(operator, "jump02.corp.example", ofMinutes(45), on(Console.COMMAND_LINE, 10));
        open(operator, "TERM-04.corp.example", ofHours(2), on(Console.REMOTE_CONSOLE, 0));
        ended(operator, "DESK-107", ofHours(24), ofHours(8), on(Console.COMMCELL_CONSOLE, 5));
        ended(
                operator,
                "PHONE-31",
                ofHours(20),
                ofMinutes(38),
                on(Console.WEB_CONSOLE, 0).from("192.0.2.31"));
    }

    private void addGuest() {
        var guest = CommvaultAccounts.GUEST;
        lasting(guest, CommvaultAccounts.GUEST_TOKEN, ofMinutes(90), 9);
        ended(
                guest,
                "kiosk-2",
                ofHours(7),
                ofMinutes(44),
                on(Console.WEB_CONSOLE, 0).from(linkLocal("21f")));
    }

    /** A login every hour, more of them than any list shows; the last one is still open. */
    private void addService() {
        var service = CommvaultAccounts.SERVICE;
        for (int hour = LOGINS_OF_THE_SERVICE; hour > 0; hour--) {
            SessionDetails details = on(Console.REST_SERVICE, hour % 13 + 1);
            ended(service, SessionOpening.WEB_SERVER, ofHours(hour), ofMinutes(35 + hour % 10), details);
        }
        open(service, SessionOpening.WEB_SERVER, ofMinutes(4), on(Console.REST_SERVICE, 1));
    }

    private void lasting(Account<UserDetails> account, SessionToken token, Duration ago, int browserSessionId) {
        SessionDetails details = on(Console.REST_SERVICE, browserSessionId).thatLasts();
        store.bind(token, open(account, SessionOpening.WEB_SERVER, ago, details));
    }

    private SessionId open(Account<UserDetails> account, String host, Duration ago, SessionDetails details) {
        SessionId id = SessionIds.next(details.console(), sandbox.chance());
        Instant begun = start.minus(ago);
        Instant seen = start.minus(ago.dividedBy(4));
        store.add(new Session<>(id, account.id(), host, begun, seen, null, details));
        return id;
    }

    private void ended(
            Account<UserDetails> account, String host, Duration ago, Duration length, SessionDetails details) {
        SessionId id = SessionIds.next(details.console(), sandbox.chance());
        Instant begun = start.minus(ago);
        store.add(new Session<>(id, account.id(), host, begun, begun, begun.plus(length), details));
    }

    private static SessionDetails on(Console console, int browserSessionId) {
        return SessionDetails.on(console, browserSessionId);
    }

    private static String linkLocal(String last) {
        return "fe80::a1b2:c3d4:e5f6:" + last + "%11";
    }
}
