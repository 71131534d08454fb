package dev.rollcall.suite.joomla;

import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import java.util.LinkedHashMap;
import java.util.Map;

/** A browser at the site: it keeps the session cookie that it is given, and sends it back. */
final class Browser {
    private static final String COOKIE = Ready.COOKIE + "=";

    private final RawHttp http;
    private String session = "";

    Browser(RollcallMock mock) {
        this.http = new RawHttp(mock.url());
    }

    /** A browser that was given this session before. */
    static Browser with(RollcallMock mock, String session) {
        Browser browser = new Browser(mock);
        browser.session = session;
        return browser;
    }

    RawAnswer get(String path) {
        return get(path, Map.of());
    }

    RawAnswer get(String path, Map<String, String> headers) {
        return send("GET", path, headers, "");
    }

    RawAnswer send(String method, String path, Map<String, String> headers, String body) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        if (!session.isEmpty()) {
            all.put("Cookie", COOKIE + session);
        }
        RawAnswer answer = http.send(method, Ready.API + path, all, body);
        answer.header("Set-Cookie").stream()
                .filter(line -> line.startsWith(COOKIE))
                .forEach(line -> keep(line.substring(COOKIE.length(), line.indexOf(';'))));
        return answer;
    }

    private void keep(String value) {
        session = value.equals("deleted") ? "" : value;
    }

    /** Logs a user in, whose password must be right. */
    Browser logIn(String user, String password) {
        RawAnswer answer = get("/user/login/" + user + "/" + password);
        if (answer.status() != 200) {
            throw new AssertionError(answer.toString());
        }
        return this;
    }

    Browser logInAsTester() {
        return logIn(Ready.TESTER, Ready.TESTERS_PASSWORD);
    }

    Browser logInAsSuperUser() {
        return logIn(Ready.SUPER_USER, Ready.SUPER_USERS_PASSWORD);
    }

    /** The session of the cookie, empty if there is none. */
    String session() {
        return session;
    }

    /** Whether the site greets the browser as a guest. */
    boolean isGuest() {
        return get("/user").body().contains("Welcome guest");
    }
}
