package dev.rollcall.api.rocketchat;

import static dev.rollcall.api.FiledAccounts.name;
import static dev.rollcall.api.FiledAccounts.password;

import dev.rollcall.api.FiledAccounts;
import dev.rollcall.api.OwnWorld;
import dev.rollcall.api.ReadyAccount;
import dev.rollcall.api.ShellCommand;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.session.Session;
import dev.rollcall.world.WorldEntry;
import dev.rollcall.world.WorldSection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workspace as a world file tells it. */
final class RocketChatWorldFile implements OwnWorld<RocketChatSessions> {
    private final WorldSection section;
    private final FiledConnections connections;
    private final FiledMemory memory;

    /** Tells the section what cannot be in it. */
    RocketChatWorldFile(WorldSection section) {
        this.section = section;
        this.connections = new FiledConnections(section);
        this.memory = new FiledMemory(section);
        section.noDoubles(section.accounts(), "email", WorldSection::folded);
        section.accounts().forEach(FiledMember::check);
        connections.check();
        memory.check();
    }

    @Override
    public RocketChatSessions in(Sandbox sandbox) {
        Members members =
                new Members(section.accounts().stream().map(FiledMember::of).toList());
        Map<Boolean, List<Session<Connection>>> oldestFirst = connections.oldestFirst(sandbox.chance());
        RocketChatSessions rules = new RocketChatSessions(
                sandbox, new LoggedMailbox(sandbox.name()), members, oldestFirst.getOrDefault(false, List.of()));
        return rules.backstage(workspace -> {
            oldestFirst.getOrDefault(true, List.of()).forEach(workspace.connections()::recall);
            connections.forgottenTokens().forEach(workspace.connections()::forget);
            memory.recallIn(workspace);
            return rules;
        });
    }

    @Override
    public List<ReadyAccount> readyAccounts() {
        return FiledAccounts.ready(section, connections::token, FiledMember::role, FiledMember::secondFactor);
    }

    @Override
    public String sampleCall(String url) {
        WorldEntry account = section.firstAccount(RocketChatWorldFile::logsInAtOnce);
        Map<String, String> body = new LinkedHashMap<>();
        body.put("user", name(account));
        body.put("password", password(account).value());
        account.text("totpCode").ifPresent(code -> body.put("code", code));
        return ShellCommand.post(url + "/api/v1/login", body);
    }

    private static boolean logsInAtOnce(WorldEntry account) {
        return account.flag("active").orElse(true)
                && (account.has("totpCode") || FiledMember.secondFactor(account).isEmpty());
    }
}
