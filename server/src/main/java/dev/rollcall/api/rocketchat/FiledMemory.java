package dev.rollcall.api.rocketchat;

import dev.rollcall.session.SessionToken;
import dev.rollcall.session.UserId;
import dev.rollcall.world.WorldEntry;
import dev.rollcall.world.WorldSection;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a world file tells that a workspace remembers: about users with these, about everything else by itself. */
final class FiledMemory {
    private final WorldSection section;

    FiledMemory(WorldSection section) {
        this.section = section;
    }

    /** Tells the section what cannot be in it. */
    void check() {
        section.accounts().forEach(FiledMemory::check);
        entries("trustedClients").forEach(client -> client.time("until"));
        entries("failedAddresses").forEach(address -> address.time("last"));
        entries("calls").forEach(call -> call.time("ends"));
        doubles("trustedClients", "token");
        doubles("failedAddresses", "address");
        doubles("calls", "operation");
        entries("calls")
                .forEach(call -> section.noDoubles(call.entries("callers").toList(), "address"));
    }

    private static void check(WorldEntry account) {
        List<String> codes = account.texts("backupCodes").toList();
        if (!account.texts("spentBackupCodes").allMatch(codes::contains)) {
            account.complain("spentBackupCodes", "only codes that are among the `backupCodes`", "others");
        }
        account.entry("emailCode").ifPresent(code -> code.time("until"));
        account.entry("failedLogins").ifPresent(failures -> failures.time("last"));
    }

    private void doubles(String list, String field) {
        section.noDoubles(entries(list).toList(), field);
    }

    private Stream<WorldEntry> entries(String list) {
        return section.memory().stream().flatMap(memory -> memory.entries(list));
    }

    /** Lets a workspace remember it. */
    void recallIn(Workspace workspace) {
        section.accounts().forEach(account -> recall(account, workspace));
        entries("trustedClients")
                .map(FiledMemory::client)
                .forEach(workspace.secondFactor().trusted()::recall);
        LoginGuard guard = workspace.logins().guard();
        entries("failedAddresses").forEach(entry -> guard.recall(text(entry, "address"), failures(entry)));
        entries("calls").forEach(call -> workspace.limiter().recall(text(call, "operation"), window(call)));
    }

    private static void recall(WorldEntry account, Workspace workspace) {
        UserId user = new UserId(text(account, "id"));
        SecondFactor secondFactor = workspace.secondFactor();
        secondFactor
                .backupCodes()
                .recall(user, account.texts("spentBackupCodes").toList());
        emailCode(account).ifPresent(code -> secondFactor.emailCodes().recall(user, code));
        account.entry("failedLogins")
                .ifPresent(entry -> workspace.logins().guard().recall(user, failures(entry)));
        account.number("forgetsAt").ifPresent(mark -> workspace.connections().recallForgetting(user, mark));
    }

    /** The code that was sent to a user. */
    private static Optional<EmailCode> emailCode(WorldEntry account) {
        return account.entry("emailCode")
                .map(code -> new EmailCode(
                        text(code, "code"),
                        time(code, "until"),
                        code.number("wrongTries").orElse(0)));
    }

    private static FailedLogins failures(WorldEntry entry) {
        return new FailedLogins(entry.number("count").orElseThrow(), time(entry, "last"));
    }

    private static TrustedClient client(WorldEntry entry) {
        return new TrustedClient(
                new SessionToken(text(entry, "token")),
                entry.text("userAgent").orElse(""),
                text(entry, "address"),
                time(entry, "until"));
    }

    private static CallWindow window(WorldEntry call) {
        Map<String, Integer> calls = new HashMap<>();
        call.entries("callers")
                .forEach(caller -> calls.put(
                        text(caller, "address"), caller.number("count").orElseThrow()));
        return new CallWindow(time(call, "ends"), calls);
    }

    private static String text(WorldEntry entry, String name) {
        return entry.text(name).orElseThrow();
    }

    private static Instant time(WorldEntry entry, String name) {
        return entry.time(name).orElseThrow();
    }
}
