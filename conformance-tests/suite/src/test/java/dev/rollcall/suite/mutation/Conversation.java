package dev.rollcall.suite.mutation;

import dev.rollcall.MockServer;
import dev.rollcall.MockServerOptions;
import dev.rollcall.codecs.CommvaultPassword;
import dev.rollcall.contract.Exchange;
import dev.rollcall.junit.TestClock;
import dev.rollcall.suite.RandomWorld;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody who does nothing wrong says to the mock of a random world. */
final class Conversation {
    private static final String XML = "application/xml";
    private static final String JSON = "application/json";

    private final RawHttp http;
    private final Random random;

    private Conversation(RawHttp http, Random random) {
        this.http = http;
        this.random = random;
    }

    /** Every exchange of a conversation; the same for the same seed. */
    static List<Exchange> of(long seed, Path folder) {
        Queue<Exchange> exchanges = new ConcurrentLinkedQueue<>();
        MockServerOptions options = MockServerOptions.defaults()
                .at("127.0.0.1", 0)
                .withClock(new TestClock())
                .withSeed(OptionalLong.of(seed))
                .withWorld(RandomWorld.of(seed, folder));
        try (MockServer mock = MockServer.start(options)) {
            mock.follow(exchanges::add);
            Conversation talk = new Conversation(new RawHttp(mock.url()), new Random(seed));
            talk.commvault();
            talk.rocketChat();
            talk.joomla();
        }
        return List.copyOf(exchanges);
    }

    private void commvault() {
        String type = random.nextBoolean() ? XML : JSON;
        Map<String, String> root = Map.of("Authtoken", RandomWorld.COMMVAULT_TOKEN, "Accept", type);
        for (int i = 0; i < 6; i++) {
            get("/commvault/Session?userId=" + (20 + i), root);
        }
        for (String path : List.of(
                "/", "/CommServ", "/User", "/User/20", "/User/20?level=10", "/v4/user/20", "/User/20/Security")) {
            get("/commvault" + path, root);
        }
        send("POST", "/commvault/WhoAmI", root, "");
        String login = type.equals(XML)
                ? "<DM2ContentIndexing_CheckCredentialReq username=\"user0\" password=\"" + password() + "\" />"
                : "{\"username\":\"user0\",\"password\":\"" + password() + "\"}";
        RawAnswer answer = send("POST", "/commvault/Login", Map.of("Accept", type, "Content-Type", type), login);
        String token = found(answer, "token\"?[=:]\"(QSDK [0-9a-f]+)");
        Map<String, String> caller = Map.of("Authtoken", token, "Accept", type);
        get("/commvault/Session?userId=20", caller);
        String renewal = "{\"sessionId\":\"" + token + "\",\"deviceId\":\"d\"}";
        send(
                "POST",
                "/commvault/RenewLoginToken",
                Map.of("Authtoken", token, "Accept", type, "Content-Type", JSON),
                renewal);
        send("POST", "/commvault/Logout", root, "");
    }

    private static String password() {
        return CommvaultPassword.encode("Green-Kettle-2");
    }

    private void rocketChat() {
        String api = "/rocketchat/api/v1/";
        Map<String, String> root = Map.of(
                "X-User-Id",
                RandomWorld.ROCKET_CHAT_USER,
                "X-Auth-Token",
                RandomWorld.TOKEN,
                "x-2fa-code",
                "d6c2a5cd0d9a1ab9b57e4fe16f9b1c25f0a1b0b6e9d44d9e1c9c7e7e4c0c1f8a",
                "x-2fa-method",
                "password");
        String codes = "?count=" + random.nextInt(20) + "&offset=" + random.nextInt(5);
        for (String query : List.of("", codes, "?filter=user1", "?sort=%7B%22loginAt%22:1%7D", "?count=0")) {
            get(api + "sessions/list.all" + query, root);
            get(api + "sessions/list" + query.replace("user1", "linux"), root);
        }
        get(api + "me", root);
        RawAnswer login = send(
                "POST",
                api + "login",
                Map.of("Content-Type", JSON),
                "{\"user\":\"user0\",\"password\":\"Green-Kettle-2\"}");
        Map<String, String> user = Map.of(
                "X-User-Id", found(login, "\"userId\":\"(\\w+)\""),
                "X-Auth-Token", found(login, "\"authToken\":\"([\\w-]+)\""));
        RawAnswer own = get(api + "sessions/list", user);
        String session = found(own, "\"sessionId\":\"(\\w+)\"");
        get(api + "sessions/info?sessionId=" + session, user);
        get(api + "sessions/info.admin?sessionId=" + session, root);
        get(api + "sessions/list.all", user);
        Map<String, String> typed = new LinkedHashMap<>(user);
        typed.put("Content-Type", JSON);
        send("POST", api + "sessions/logout.me", typed, "{\"sessionId\":\"" + session + "\"}");
        get(api + "me", user);
    }

    private void joomla() {
        String api = "/joomla/api/v1";
        Map<String, String> root = Map.of("token", RandomWorld.TOKEN);
        get(api + "/user/sessions", root);
        get(api + "/user", root);
        RawAnswer login = get(api + "/user/login/user0/Green-Kettle-2", Map.of());
        String session = found(login, "\"session\":\"(\\w+)\"");
        Map<String, String> user = Map.of("Cookie", "acf987ad0d66e6526a231166e748ccac=" + session);
        get(api + "/user", user);
        get(api + "/user/sessions", user);
        get(api + "/token/" + RandomWorld.TOKEN, Map.of());
        get(api + "/user/login/user0/wrong", Map.of());
        get(api + "/user/logout/user0/" + session, user);
    }

    private RawAnswer get(String target, Map<String, String> headers) {
        return send("GET", target, headers, "");
    }

    private RawAnswer send(String method, String target, Map<String, String> headers, String body) {
        return http.send(method, target, headers, body);
    }

    private static String found(RawAnswer answer, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(answer.body());
        if (!matcher.find()) {
            throw new AssertionError("No " + pattern + " in " + answer);
        }
        return matcher.group(1);
    }
}
