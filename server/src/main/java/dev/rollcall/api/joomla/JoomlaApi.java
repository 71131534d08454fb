package dev.rollcall.api.joomla;

import dev.rollcall.api.Backstage;
import dev.rollcall.api.MockedApi;
import dev.rollcall.api.OwnWorld;
import dev.rollcall.api.ReadyAccount;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Late;
import dev.rollcall.contract.Operation;
import dev.rollcall.http.BodyFormat;
import dev.rollcall.http.FrameworkFailures;
import dev.rollcall.http.Login;
import dev.rollcall.http.Repetition;
import dev.rollcall.http.SessionFaults;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Setting;
import dev.rollcall.world.WorldSection;
import java.util.List;
import java.util.stream.Collectors;

/** A Joomla site with cAPI up to 1.2.3, the shape of the vendor page. Thread-safe. */
public final class JoomlaApi implements MockedApi<JoomlaSessions> {
    private final Contract contract = Contract.named("joomla-capi");
    private final Late<List<BodyFormat>> formats = new Late<>(() -> List.of(PhpJson.format()));

    @Override
    public String title() {
        return "Joomla (cAPI)";
    }

    @Override
    public String mount() {
        return "/joomla/api/v1";
    }

    @Override
    public Contract contract() {
        return contract;
    }

    @Override
    public List<Object> resources() {
        return List.of(new SessionResource(), new LoginResource());
    }

    @Override
    public List<Object> filters() {
        return List.of(
                new SlimRouting(), new CallerHeaders(), new SlimView(formats().get(0)));
    }

    @Override
    public List<BodyFormat> formats() {
        return formats.get();
    }

    @Override
    public List<Setting<?>> settings() {
        return JoomlaSettings.ALL;
    }

    @Override
    public Login login() {
        return new JoomlaLogin();
    }

    @Override
    public Repetition repetition() {
        return new JoomlaRepetition();
    }

    @Override
    public FrameworkFailures failures() {
        return JoomlaFailure::of;
    }

    @Override
    public Class<JoomlaSessions> rules() {
        return JoomlaSessions.class;
    }

    @Override
    public JoomlaSessions fill(Sandbox sandbox) {
        JoomlaWorld world = JoomlaWorld.at(sandbox.clock().instant());
        return new JoomlaSessions(sandbox, world.accounts(), world.sessions(), JoomlaMemory.NONE);
    }

    @Override
    public OwnWorld<JoomlaSessions> read(WorldSection section) {
        return new JoomlaWorldFile(section);
    }

    @Override
    public Backstage<JoomlaSessions> backstage() {
        return new JoomlaBackstage();
    }

    @Override
    public SessionFaults faults() {
        return new JoomlaFaults(
                contract.operations().stream().map(Operation::id).collect(Collectors.toSet()));
    }

    @Override
    public List<ReadyAccount> readyAccounts() {
        return People.ready();
    }

    @Override
    public String sampleCall(String url) {
        return "curl -H 'Accept: application/json' -H 'token: "
                + People.SUPER_USER.details().apiToken().value() + "' " + url + "/user/sessions";
    }
}
