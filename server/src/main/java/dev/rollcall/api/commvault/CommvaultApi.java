package dev.rollcall.api.commvault;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.api.Backstage;
import dev.rollcall.api.MockedApi;
import dev.rollcall.api.OwnWorld;
import dev.rollcall.api.ReadyAccount;
import dev.rollcall.api.commvault.CommvaultSettings.WireForm;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Late;
import dev.rollcall.contract.Operation;
import dev.rollcall.http.BodyFormat;
import dev.rollcall.http.FrameworkFailures;
import dev.rollcall.http.JsonFormat;
import dev.rollcall.http.Login;
import dev.rollcall.http.Repetition;
import dev.rollcall.http.SessionFaults;
import dev.rollcall.http.XmlFormat;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Setting;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.world.WorldSection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Commvault V11 SP8 behind the mock. Thread-safe. */
public final class CommvaultApi implements MockedApi<CommvaultSessions> {
    private final Contract contract = Contract.named("commvault");
    private final Late<Forms> forms = new Late<>(() -> Forms.of(contract));

    private record Forms(BodyFormat xml, BodyFormat json) {
        static Forms of(Contract contract) {
            ObjectMapper mapper = CommvaultJson.mapper();
            return new Forms(
                    new XmlFormat("application/xml; charset=utf-8", contract, mapper),
                    new JsonFormat("application/json; charset=utf-8", mapper));
        }
    }

    @Override
    public String title() {
        return "Commvault";
    }

    @Override
    public String mount() {
        return "/commvault";
    }

    /** The Web Server itself, the Web Console, and the Command Center of later versions (vendor's page on web services). */
    @Override
    public List<String> aliases() {
        return List.of("/SearchSvc/CVWebService.svc", "/webconsole/api", "/commandcenter/api");
    }

    @Override
    public Contract contract() {
        return contract;
    }

    @Override
    public List<Object> resources() {
        return List.of(new SessionResource(), new LoginResource(), new UserResource(), new ServiceResource());
    }

    @Override
    public List<Object> filters() {
        return List.of(new SpellingFilter(contract), new DoubledParameterFilter(), new LoginHeaders());
    }

    @Override
    public List<BodyFormat> formats() {
        return List.of(forms.get().xml(), forms.get().json());
    }

    @Override
    public BodyFormat favourite(Settings settings) {
        return settings.get(CommvaultSettings.ANSWER_WITHOUT_ACCEPT) == WireForm.XML
                ? forms.get().xml()
                : forms.get().json();
    }

    @Override
    public List<Setting<?>> settings() {
        return CommvaultSettings.ALL;
    }

    @Override
    public Login login() {
        return new CommvaultLogin();
    }

    @Override
    public Repetition repetition() {
        return new CommvaultRepetition();
    }

    @Override
    public FrameworkFailures failures() {
        return CommvaultFailure::of;
    }

    @Override
    public Class<CommvaultSessions> rules() {
        return CommvaultSessions.class;
    }

    @Override
    public CommvaultSessions fill(Sandbox sandbox) {
        return CommvaultWorld.in(sandbox);
    }

    @Override
    public OwnWorld<CommvaultSessions> read(WorldSection section) {
        return new CommvaultWorldFile(section);
    }

    @Override
    public Backstage<CommvaultSessions> backstage() {
        return new CommvaultBackstage();
    }

    @Override
    public SessionFaults faults() {
        Set<String> operations =
                contract.operations().stream().map(Operation::id).collect(Collectors.toSet());
        return new CommvaultFaults(operations, formats());
    }

    @Override
    public List<ReadyAccount> readyAccounts() {
        return CommvaultAccounts.ready();
    }

    @Override
    public String sampleCall(String url) {
        return "curl -H 'Accept: application/xml' -H 'Authtoken: " + CommvaultAccounts.PRINTED_TOKEN.value() + "' '"
                + url + "/Session?userId=10'";
    }
}
