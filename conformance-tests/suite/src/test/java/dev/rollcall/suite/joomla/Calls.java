package dev.rollcall.suite.joomla;

import dev.rollcall.client.joomla.ApiException;
import dev.rollcall.client.joomla.api.AuthenticationApi;
import dev.rollcall.client.joomla.api.UserApi;
import dev.rollcall.client.joomla.model.SessionRow;
import dev.rollcall.junit.Clients;
import java.util.List;
import java.util.Map;

/** Calls through the generated client, as one kind of caller. */
final class Calls {
    private final UserApi users;
    private final AuthenticationApi logins;

    private Calls(Clients clients, Map<String, String> headers) {
        this.users = new UserApi(clients.joomla(headers));
        this.logins = new AuthenticationApi(clients.joomla(headers));
    }

    static Calls asSuperUser(Clients clients) {
        return new Calls(clients, Map.of("token", Ready.SUPER_USERS_TOKEN));
    }

    static Calls asGuest(Clients clients) {
        return new Calls(clients, Map.of());
    }

    static Calls withCookie(Clients clients, String session) {
        return new Calls(clients, Map.of("Cookie", Ready.COOKIE + "=" + session));
    }

    UserApi users() {
        return users;
    }

    AuthenticationApi logins() {
        return logins;
    }

    List<SessionRow> rows() throws ApiException {
        return users.listSessions(null).getMsg();
    }

    List<String> ids() throws ApiException {
        return rows().stream().map(SessionRow::getSessionId).toList();
    }

    /** Logs the tester in, who has no other session. */
    String logTesterIn() throws ApiException {
        return logins.logIn(Ready.TESTER, Ready.TESTERS_PASSWORD, null).getSession();
    }
}
