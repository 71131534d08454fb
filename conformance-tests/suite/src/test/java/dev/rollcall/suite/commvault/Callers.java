package dev.rollcall.suite.commvault;

import dev.rollcall.client.commvault.ApiException;
import dev.rollcall.client.commvault.api.LoginApi;
import dev.rollcall.client.commvault.api.SessionApi;
import dev.rollcall.client.commvault.model.LoginRequest;
import dev.rollcall.client.commvault.model.LoginResult;
import dev.rollcall.junit.Clients;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** The people of the default world, and how they call. */
final class Callers {
    /** The token of the vendor page's sample request. */
    static final String PRINTED_TOKEN = "QSDK 38568012f4d1e8ee1841d283a47aa3ba78e124ea58354b5fc6";

    /** Of somebody who may see his own sessions only. */
    static final String GUEST_TOKEN = "QSDK 92ab04e6d7f1385c60be9f27a81d43e50c6f7b2d18e94a3057";

    private final Clients clients;

    Callers(Clients clients) {
        this.clients = clients;
    }

    SessionApi with(String token) {
        return new SessionApi(clients.commvault(Map.of("Authtoken", token)));
    }

    SessionApi administrator() {
        return with(PRINTED_TOKEN);
    }

    LoginResult logIn(String name, String password) throws ApiException {
        return new LoginApi(clients.commvault(Map.of()))
                .logIn(new LoginRequest().username(name).password(base64(password)));
    }

    static String base64(String password) {
        return Base64.getEncoder().encodeToString(password.getBytes(StandardCharsets.UTF_8));
    }
}
