package dev.rollcall.junit;

import dev.rollcall.client.control.ApiClient;
import dev.rollcall.client.control.api.AccountApi;
import dev.rollcall.client.control.api.ClockApi;
import dev.rollcall.client.control.api.FaultApi;
import dev.rollcall.client.control.api.JournalApi;
import dev.rollcall.client.control.api.SandboxApi;
import dev.rollcall.client.control.api.SessionApi;
import dev.rollcall.client.control.api.SettingApi;
import dev.rollcall.client.control.api.VerdictApi;
import dev.rollcall.client.control.api.WorldApi;
import java.net.URI;
import java.util.Optional;

/**
 * The control API of a mock, as its generated client has it: what bends a sandbox, and what tells of it. Every call takes the name of the
 * sandbox, which is {@link #sandbox()}. Thread-safe.
 */
public final class Control {
    private final ApiClient client;
    private final String sandbox;

    private Control(ApiClient client, String sandbox) {
        this.client = client;
        this.sandbox = sandbox;
    }

    /**
     * That of the server at this address, for its default sandbox.
     *
     * @param token what it asks for, if it asks for one
     */
    static Control of(URI server, Optional<String> token) {
        ApiClient client = new SharedConnections();
        client.updateBaseUri(server + "/mock/v1");
        token.ifPresent(shown ->
                client.setRequestInterceptor(request -> request.setHeader("Authorization", "Bearer " + shown)));
        return new Control(client, "default");
    }

    /** The same for another sandbox. */
    Control in(String otherSandbox) {
        return new Control(client, otherSandbox);
    }

    /** The name of the sandbox, which calls take first. */
    public String sandbox() {
        return sandbox;
    }

    /** The client that all of these use. */
    ApiClient client() {
        return client;
    }

    /** Accounts, and the second factors that they would be asked for. */
    public AccountApi accounts() {
        return new AccountApi(client);
    }

    /** The clock. */
    public ClockApi clocks() {
        return new ClockApi(client);
    }

    /** What goes wrong on purpose. */
    public FaultApi faults() {
        return new FaultApi(client);
    }

    /** What was said, secrets masked unless asked otherwise. */
    public JournalApi journal() {
        return new JournalApi(client);
    }

    /** The sandboxes themselves. */
    public SandboxApi sandboxes() {
        return new SandboxApi(client);
    }

    /** Sessions, past the product's own API. */
    public SessionApi sessions() {
        return new SessionApi(client);
    }

    /** What differs between installations of a product. */
    public SettingApi settings() {
        return new SettingApi(client);
    }

    /** Violations, coverage, counts and verification. */
    public VerdictApi verdicts() {
        return new VerdictApi(client);
    }

    /** The whole state. */
    public WorldApi worlds() {
        return new WorldApi(client);
    }
}
