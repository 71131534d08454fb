package dev.rollcall.suite.replay;

import dev.rollcall.codecs.RocketChatPassword;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Logins, lists and logouts at Rocket.Chat. */
final class RocketChatCalls implements RandomCalls {
    private static final List<String> USERS = List.of("ada.admin", "olive.user", "bert.bot");
    private static final List<String> QUERIES = List.of("", "?filter=funke", "?count=5&offset=3", "?sort={}", "?x=1");
    private static final Pattern LOGIN = Pattern.compile("\"userId\":\"(\\w+)\",\"authToken\":\"([\\w-]+)\"");
    private static final List<String> NOBODY = List.of("nobody", "none");

    @Override
    public Call next(Random random, Secrets secrets) {
        List<String> login = secrets.any(random).orElse(NOBODY);
        int dice = random.nextInt(10);
        if (dice < 2) {
            String user = USERS.get(random.nextInt(USERS.size()));
            String password = random.nextInt(5) == 0 ? "wrong" : user + "-password";
            return Call.post(
                    "/rocketchat/api/v1/login",
                    "{\"user\":\"%s\",\"password\":\"%s\"}".formatted(user, password),
                    "Content-Type",
                    "application/json");
        }
        if (dice < 4) {
            return Call.post("/rocketchat/api/v1/logout", "", "X-User-Id", login.get(0), "X-Auth-Token", login.get(1));
        }
        String code = dice < 7 ? RocketChatPassword.digest("ada.admin-password") : "000000";
        String query = QUERIES.get(random.nextInt(QUERIES.size())).replace("{}", "%7B%22loginAt%22:1%7D");
        return Call.get(
                "/rocketchat/api/v1/sessions/list.all" + query,
                "X-User-Id",
                login.get(0),
                "X-Auth-Token",
                login.get(1),
                "x-2fa-code",
                code);
    }

    @Override
    public void learn(Answer answer, Secrets secrets) {
        Matcher login = LOGIN.matcher(answer.body());
        if (login.find()) {
            secrets.add(login.group(1), login.group(2));
        }
    }
}
