package dev.rollcall.api.rocketchat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.api.Backstage;
import dev.rollcall.api.MockedApi;
import dev.rollcall.api.OwnWorld;
import dev.rollcall.api.ReadyAccount;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Late;
import dev.rollcall.contract.Operation;
import dev.rollcall.http.BodyFormat;
import dev.rollcall.http.FrameworkFailures;
import dev.rollcall.http.JsonFormat;
import dev.rollcall.http.Login;
import dev.rollcall.http.Repetition;
import dev.rollcall.http.SessionFaults;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Setting;
import dev.rollcall.world.WorldSection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rocket.Chat 6.x behind the mock. Thread-safe. */
public final class RocketChatApi implements MockedApi<RocketChatSessions> {
    private final Contract contract = Contract.named("rocketchat");
    private final Late<List<BodyFormat>> formats = new Late<>(() -> formatsBy(RocketChatJson.mapper()));

    @Override
    public String title() {
        return "Rocket.Chat";
    }

    @Override
    public String mount() {
        return "/rocketchat";
    }

    @Override
    public Contract contract() {
        return contract;
    }

    @Override
    public List<Object> resources() {
        return List.of(new SessionResource(), new AuthenticationResource(), new UserResource());
    }

    @Override
    public List<Object> filters() {
        return List.of(
                new RouteFilter(contract),
                new BodyTypeFilter(),
                new RateLimitFilter(),
                new ParameterFilter(),
                new JsNumberConverter(),
                new ProductHeaders());
    }

    @Override
    public List<BodyFormat> formats() {
        return formats.get();
    }

    private static List<BodyFormat> formatsBy(ObjectMapper mapper) {
        BodyFormat json = new JsonFormat("application/json", mapper);
        return List.of(json, new FormFormat(json, mapper));
    }

    @Override
    public List<Setting<?>> settings() {
        return RocketChatSettings.ALL;
    }

    @Override
    public Login login() {
        return new RocketChatLogin();
    }

    @Override
    public Repetition repetition() {
        return new RocketChatRepetition();
    }

    @Override
    public FrameworkFailures failures() {
        return new FrameworkWords();
    }

    @Override
    public Class<RocketChatSessions> rules() {
        return RocketChatSessions.class;
    }

    @Override
    public RocketChatSessions fill(Sandbox sandbox) {
        return new RocketChatSessions(
                sandbox, new LoggedMailbox(sandbox.name()), RocketChatWorld.members(), RocketChatWorld.sessions());
    }

    @Override
    public OwnWorld<RocketChatSessions> read(WorldSection section) {
        return new RocketChatWorldFile(section);
    }

    @Override
    public Backstage<RocketChatSessions> backstage() {
        return new RocketChatBackstage();
    }

    @Override
    public SessionFaults faults() {
        Set<String> operations =
                contract.operations().stream().map(Operation::id).collect(Collectors.toSet());
        return new RocketChatFaults(operations, formats());
    }

    @Override
    public List<ReadyAccount> readyAccounts() {
        return RocketChatWorld.readyAccounts();
    }

    @Override
    public String sampleCall(String url) {
        return "curl -H 'Accept: application/json' -H 'X-User-Id: " + RocketChatWorld.PRINTED_USER
                + "' -H 'X-Auth-Token: " + RocketChatWorld.PRINTED_TOKEN
                + "' -H 'x-2fa-code: " + RocketChatWorld.PRINTED_CODE
                + "' '" + url + "/api/v1/sessions/list.all?filter=funke'";
    }
}
