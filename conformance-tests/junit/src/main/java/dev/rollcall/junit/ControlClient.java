package dev.rollcall.junit;

import dev.rollcall.client.control.ApiClient;
import dev.rollcall.client.control.api.AccountApi;
import dev.rollcall.client.control.api.ClockApi;
import dev.rollcall.client.control.api.SandboxApi;
import dev.rollcall.client.control.api.SettingApi;
import dev.rollcall.client.control.model.NewSandbox;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Optional;

/**
 * The generated client of the control API of one server, made once: each of its parts has connections of its own.
 * Thread-safe.
 *
 * @param sandboxes makes and drops them
 * @param clocks moves them
 * @param settings chooses them
 * @param accounts knows their codes
 */
record ControlClient(SandboxApi sandboxes, ClockApi clocks, SettingApi settings, AccountApi accounts) {

    /**
     * That of the server at this address.
     *
     * @param token what it asks for, if it asks for one
     */
    static ControlClient of(URI server, Optional<String> token) {
        ApiClient client = new ApiClient();
        // It asks for HTTP/2 with every call otherwise.
        client.setHttpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1));
        client.updateBaseUri(server + "/mock/v1");
        token.ifPresent(shown ->
                client.setRequestInterceptor(request -> request.setHeader("Authorization", "Bearer " + shown)));
        return new ControlClient(
                new SandboxApi(client), new ClockApi(client), new SettingApi(client), new AccountApi(client));
    }

    /** Makes a sandbox. */
    SandboxControl make(NewSandbox wanted) {
        return new SandboxControl(
                this, SandboxControl.told(() -> sandboxes.createSandbox(wanted)).getName());
    }
}
