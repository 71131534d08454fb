package dev.rollcall.api.rocketchat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.api.Backstage;
import dev.rollcall.api.ReadyCode;
import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A workspace of Rocket.Chat past its API. Thread-safe. */
final class RocketChatBackstage implements Backstage<RocketChatSessions> {

    @Override
    public ObjectNode write(RocketChatSessions rules) {
        return rules.backstage(workspace -> {
            ObjectNode section = JsonNodeFactory.instance.objectNode();
            ArrayNode accounts = section.putArray("accounts");
            workspace.members().all().forEach(account -> accounts.add(WrittenMember.of(account, workspace)));
            section.set("sessions", new WrittenConnections(workspace).all());
            ObjectNode memory = WrittenMemory.of(workspace);
            if (!memory.isEmpty()) {
                section.set("memory", memory);
            }
            return section;
        });
    }

    /** With every connection that has the token of this one, as a logout does. */
    @Override
    public boolean end(RocketChatSessions rules, SessionId session) {
        return rules.backstage(workspace -> {
            Optional<Session<Connection>> open = workspace.store().find(session).filter(Session::isOpen);
            open.ifPresent(found -> {
                workspace.connections().endAll(found.account(), found.details().token(), null);
                workspace.secondFactor().forget(found.details().token());
            });
            return open.isPresent();
        });
    }

    /** The token expires, for every connection that has it; all of them stay listed. */
    @Override
    public boolean expire(RocketChatSessions rules, SessionId session) {
        return rules.backstage(workspace -> {
            Optional<Session<Connection>> good = workspace
                    .store()
                    .find(session)
                    .filter(found ->
                            workspace.connections().of(found.details().token()).isPresent());
            good.ifPresent(found -> workspace
                    .connections()
                    .expire(found.account(), found.details().token()));
            return good.isPresent();
        });
    }

    @Override
    public Optional<List<ReadyCode>> codes(RocketChatSessions rules, String account) {
        return rules.backstage(
                workspace -> workspace.members().named(LoginName.of(account)).map(found -> codes(found, workspace)));
    }

    private static List<ReadyCode> codes(Account<Profile> account, Workspace workspace) {
        Profile profile = account.details();
        Instant now = workspace.clock().instant();
        SecondFactor secondFactor = workspace.secondFactor();
        List<ReadyCode> codes = new ArrayList<>();
        profile.authenticator().ifPresent(secret -> {
            codes.add(new ReadyCode("totp", secret.code(now), TotpSecret.goodUntil(now)));
            if (!secret.standingCode().isEmpty()) {
                codes.add(new ReadyCode("totp", secret.standingCode(), null));
            }
        });
        if (profile.emailFactor()) {
            secondFactor
                    .emailCodes()
                    .usable(account.id())
                    .ifPresent(code -> codes.add(new ReadyCode("email", code.digits(), code.expires())));
        }
        profile.backupCodes().stream()
                .filter(code -> !secondFactor.backupCodes().isSpent(account.id(), code))
                .forEach(code -> codes.add(new ReadyCode("backup", code, null)));
        return codes;
    }
}
