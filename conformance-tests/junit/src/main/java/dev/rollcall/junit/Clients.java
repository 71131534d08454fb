package dev.rollcall.junit;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.Map;

/**
 * Generated clients, made for one mock; every call makes a client of its own. Without headers they know nobody, and whoever calls gives
 * credentials with each call. Thread-safe.
 */
public final class Clients {
    private final URI url;
    private final CookieManager cookies = new CookieManager();

    Clients(URI url) {
        this.url = url;
    }

    /** A client of Commvault that speaks JSON and shows no credentials. */
    public dev.rollcall.client.commvault.ApiClient commvault() {
        return commvault(Map.of());
    }

    /** A client of Rocket.Chat that shows no credentials. */
    public dev.rollcall.client.rocketchat.ApiClient rocketChat() {
        return rocketChat(Map.of());
    }

    /** A client of Joomla's cAPI that keeps cookies, together with all others made so: who logs in by one is known to all. */
    public dev.rollcall.client.joomla.ApiClient joomla() {
        dev.rollcall.client.joomla.ApiClient client = joomla(Map.of());
        return client.setHttpClientBuilder(HttpClient.newBuilder().cookieHandler(cookies));
    }

    /**
     * A client of Commvault that speaks JSON.
     *
     * @param headers sent with every call, e.g. {@code Authtoken}
     */
    public dev.rollcall.client.commvault.ApiClient commvault(Map<String, String> headers) {
        dev.rollcall.client.commvault.ApiClient client = new dev.rollcall.client.commvault.ApiClient();
        client.updateBaseUri(url + "/commvault");
        client.setRequestInterceptor(request -> {
            // The generated client reads and writes JSON only, but asks for XML first and says that it sends it.
            request.setHeader("Accept", "application/json");
            if (request.copy().build().headers().firstValue("Content-Type").isPresent()) {
                request.setHeader("Content-Type", "application/json");
            }
            set(headers, request);
        });
        return client;
    }

    /**
     * A client of Rocket.Chat.
     *
     * @param headers sent with every call, e.g. {@code X-User-Id} and {@code X-Auth-Token}
     */
    public dev.rollcall.client.rocketchat.ApiClient rocketChat(Map<String, String> headers) {
        dev.rollcall.client.rocketchat.ApiClient client = new dev.rollcall.client.rocketchat.ApiClient();
        client.updateBaseUri(url + "/rocketchat");
        client.setRequestInterceptor(request -> set(headers, request));
        return client;
    }

    /**
     * A client of Joomla's cAPI.
     *
     * @param headers sent with every call, e.g. {@code token} or {@code Cookie}
     */
    public dev.rollcall.client.joomla.ApiClient joomla(Map<String, String> headers) {
        dev.rollcall.client.joomla.ApiClient client = new dev.rollcall.client.joomla.ApiClient();
        client.updateBaseUri(url + "/joomla/api/v1");
        client.setRequestInterceptor(request -> set(headers, request));
        return client;
    }

    private static void set(Map<String, String> headers, HttpRequest.Builder request) {
        headers.forEach(request::setHeader);
    }
}
