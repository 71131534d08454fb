package dev.rollcall.suite.control;

import dev.rollcall.suite.RawHttp.RawAnswer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who logs in to Rocket.Chat without a second factor. */
final class Member {
    static final String NAME = "olive.user";

    private static final Pattern LOGIN = Pattern.compile("\"userId\":\"(\\w+)\",\"authToken\":\"([\\w-]+)\"");

    private Member() {}

    /** Logs in, and says with what later calls are made. */
    static Map<String, String> logIn(ControlledMock mock, String sandbox) {
        RawAnswer answer = attempt(mock, sandbox, NAME, NAME + "-password");
        Matcher login = LOGIN.matcher(answer.body());
        if (!login.find()) {
            throw new AssertionError("No login: " + answer);
        }
        return Map.of("X-User-Id", login.group(1), "X-Auth-Token", login.group(2));
    }

    /** Tries to log in. */
    static RawAnswer attempt(ControlledMock mock, String sandbox, String name, String password) {
        return mock.in(sandbox)
                .send(
                        "POST",
                        "/rocketchat/api/v1/login",
                        Map.of("Content-Type", "application/json"),
                        "{\"user\":\"" + name + "\",\"password\":\"" + password + "\"}");
    }

    /** Asks who the caller is. */
    static int me(ControlledMock mock, String sandbox, Map<String, String> login) {
        return mock.in(sandbox).get("/rocketchat/api/v1/me", login).status();
    }
}
