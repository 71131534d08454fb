package dev.rollcall.suite.rocketchat;

import dev.rollcall.client.rocketchat.api.AuthenticationApi;
import dev.rollcall.client.rocketchat.api.SessionApi;
import dev.rollcall.client.rocketchat.model.Login;
import dev.rollcall.client.rocketchat.model.LoginName;
import dev.rollcall.client.rocketchat.model.LoginPassword;
import dev.rollcall.client.rocketchat.model.LoginRequest;
import dev.rollcall.junit.Clients;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names and clients of the workspace that a fresh mock has. */
final class Workspace {
    static final String LIST = "/rocketchat/api/v1/sessions/list.all";
    static final String LOGIN = "/rocketchat/api/v1/login";
    static final String LOGOUT = "/rocketchat/api/v1/logout";
    static final String OWN_LIST = "/rocketchat/api/v1/sessions/list";
    static final String OWN_SESSION = "/rocketchat/api/v1/sessions/info?sessionId=";
    static final String END_OWN = "/rocketchat/api/v1/sessions/logout.me";
    static final String ANY_SESSION = "/rocketchat/api/v1/sessions/info.admin?sessionId=";
    static final String END_ANY = "/rocketchat/api/v1/sessions/logout";
    static final String ME = "/rocketchat/api/v1/me";
    static final String SEND_CODE = "/rocketchat/api/v1/users.2fa.sendEmailCode";

    static final String USER = "2tTEqR7ZNMJ4HGGNa";
    static final String TOKEN = "ocFlTSMfowj9tSH1vQV6ANL9SiahkKUK1KhU_PpAUtT";
    static final String CODE = "148750";

    /** The three headers of the vendor's page. */
    static final Map<String, String> PRINTED = Map.of("X-User-Id", USER, "X-Auth-Token", TOKEN, "x-2fa-code", CODE);

    /** An administrator without an authenticator app. */
    static final Map<String, String> ADA =
            Map.of("X-User-Id", "NBTm56xe8Rh5cF47X", "X-Auth-Token", "gbleph1QHt61QTC4XATWS8PHp9NHfYjFM5DI4pZj59f");

    /** A user without the permission. */
    static final Map<String, String> OLIVE =
            Map.of("X-User-Id", "W6H7fX5xg9Gkkh5gh", "X-Auth-Token", "hZ5R1Py4oJe2JbmPTuSgR7cMy-UcU3zr1ZtoLuCr64C");

    private Workspace() {}

    /** Posts JSON. */
    static RawAnswer post(RawHttp http, String target, Map<String, String> headers, String json) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Content-Type", "application/json");
        return http.send("POST", target, all, json);
    }

    /** Posts which session is meant. */
    static RawAnswer select(RawHttp http, String target, Map<String, String> headers, String sessionId) {
        return post(http, target, headers, "{\"sessionId\":\"" + sessionId + "\"}");
    }

    /** Logs in with a password and more members of the body, and calls as that user from then on. */
    static Map<String, String> logIn(RawHttp http, String user, String more) {
        RawAnswer answer = post(
                http,
                LOGIN,
                Map.of(),
                "{\"user\":\"" + user + "\",\"password\":\"" + user + "-password\"" + more + "}");
        return Map.of("X-User-Id", member(answer, "userId"), "X-Auth-Token", member(answer, "authToken"));
    }

    /** The first text of that name in an answer. */
    static String member(RawAnswer answer, String name) {
        Matcher matcher = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(answer.body());
        if (!matcher.find()) {
            throw new AssertionError("No " + name + " in " + answer);
        }
        return matcher.group(1);
    }

    static Map<String, String> with(Map<String, String> headers, String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return all;
    }

    static SessionApi sessions(Clients clients, Map<String, String> headers) {
        return new SessionApi(clients.rocketChat(headers));
    }

    static AuthenticationApi authentication(Clients clients, Map<String, String> headers) {
        return new AuthenticationApi(clients.rocketChat(headers));
    }

    static Map<String, String> credentials(Login login) {
        return Map.of("X-User-Id", login.getUserId(), "X-Auth-Token", login.getAuthToken());
    }

    static LoginRequest password(String user) {
        return new LoginRequest().user(new LoginName(user)).password(new LoginPassword(user + "-password"));
    }
}
