package dev.rollcall.suite.replay;

import dev.rollcall.codecs.RocketChatPassword;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The whole life of sessions at Rocket.Chat, second factors included. */
public final class RocketChatCalls extends RandomCalls {
    private static final List<String> USERS =
            List.of("ada.admin", "olive.user", "bert.bot", "mira.both", "testroxie", "dora.former");
    private static final List<String> CODES = List.of(
            RocketChatPassword.digest("ada.admin-password"), "148750", "000000", "Backup22", "Backup23", "Backup24");
    private static final List<String> QUERIES = List.of("", "?filter=funke", "?count=5&offset=3", "?sort={}", "?x=1");
    private static final Pattern LOGIN = Pattern.compile("\"userId\":\"(\\w+)\",\"authToken\":\"([\\w-]+)\"");
    private static final Pattern SESSION = Pattern.compile("\"sessionId\":\"(\\w+)\"");
    private static final String API = "/rocketchat/api/v1/";

    public RocketChatCalls() {
        super(List.of(
                RocketChatCalls::logIn,
                RocketChatCalls::logIn,
                RocketChatCalls::resume,
                RocketChatCalls::logOut,
                RocketChatCalls::end,
                RocketChatCalls::look,
                RocketChatCalls::look,
                RocketChatCalls::list,
                RocketChatCalls::list,
                RocketChatCalls::list));
    }

    private static Call logIn(Random random, Secrets secrets) {
        String user = any(USERS, random);
        String password = random.nextInt(5) == 0 ? "wrong" : user + "-password";
        String code = random.nextBoolean() ? "" : ",\"code\":\"" + any(CODES, random) + "\"";
        return post("login", "{\"user\":\"%s\",\"password\":\"%s\"%s}".formatted(user, password, code), List.of());
    }

    private static Call resume(Random random, Secrets secrets) {
        return post("login", "{\"resume\":\"" + login(random, secrets).get(1) + "\"}", List.of());
    }

    private static Call logOut(Random random, Secrets secrets) {
        List<String> caller = caller(login(random, secrets), random);
        return random.nextInt(4) == 0
                ? new Call("GET", API + "logout", caller, "")
                : new Call("POST", API + "logout", caller, "");
    }

    private static Call end(Random random, Secrets secrets) {
        String route = random.nextBoolean() ? "sessions/logout" : "sessions/logout.me";
        return post(
                route, "{\"sessionId\":\"" + session(random, secrets) + "\"}", caller(login(random, secrets), random));
    }

    private static Call look(Random random, Secrets secrets) {
        String session = session(random, secrets);
        List<String> routes = List.of(
                "me",
                "sessions/list",
                "sessions/info?sessionId=" + session,
                "sessions/info.admin?sessionId=" + session);
        return new Call("GET", API + any(routes, random), caller(login(random, secrets), random), "");
    }

    private static Call list(Random random, Secrets secrets) {
        String query = any(QUERIES, random).replace("{}", "%7B%22loginAt%22:1%7D");
        return new Call("GET", API + "sessions/list.all" + query, caller(login(random, secrets), random), "");
    }

    private static Call post(String route, String body, List<String> caller) {
        List<String> headers = new ArrayList<>(caller);
        headers.addAll(List.of("Content-Type", "application/json"));
        return new Call("POST", API + route, headers, body);
    }

    private static List<String> caller(List<String> login, Random random) {
        return List.of("X-User-Id", login.get(0), "X-Auth-Token", login.get(1), "x-2fa-code", any(CODES, random));
    }

    private static List<String> login(Random random, Secrets secrets) {
        return secrets.any("login", random, "nobody", "none");
    }

    private static String session(Random random, Secrets secrets) {
        return secrets.any("session", random, "none").get(0);
    }

    @Override
    public void learn(Answer answer, Secrets secrets) {
        Matcher login = LOGIN.matcher(answer.body());
        if (login.find()) {
            secrets.add("login", login.group(1), login.group(2));
        }
        Matcher session = SESSION.matcher(answer.body());
        if (session.find()) {
            secrets.add("session", session.group(1));
        }
    }
}
