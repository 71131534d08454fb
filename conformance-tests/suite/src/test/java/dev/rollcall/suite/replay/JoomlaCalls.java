package dev.rollcall.suite.replay;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Logins by password and token, lists and logouts at Joomla. */
final class JoomlaCalls implements RandomCalls {
    private static final String COOKIE = "acf987ad0d66e6526a231166e748ccac";
    private static final List<List<String>> ACCOUNTS = List.of(
            List.of("ada.sample", "correct-horse-42", "YTQ2MTNjOWVkZTgyOGM5YTQzMjNlYmVhMDQ3OTk5"),
            List.of("bo.tester", "purple-monkey-57", "MTMyZWEwMGIzMGMzOWJlMmMyMDY1YmZkODlkN2Yw"));
    private static final Pattern SESSION = Pattern.compile("\"session(?:id)?\":\"(\\w+)\"");

    @Override
    public Call next(Random random, Secrets secrets) {
        List<String> account = ACCOUNTS.get(random.nextInt(ACCOUNTS.size()));
        String session = secrets.any(random).map(parts -> parts.get(0)).orElse("none");
        int dice = random.nextInt(12);
        if (dice < 2) {
            String password = random.nextInt(5) == 0 ? "wrong" : account.get(1);
            return Call.get("/joomla/api/v1/user/login/" + account.get(0) + "/" + password);
        }
        if (dice < 5) {
            return Call.get("/joomla/api/v1/user/logout/" + account.get(0) + "/" + session);
        }
        if (dice < 7) {
            String path = dice == 5 ? "/user" : "/token/" + account.get(2);
            return Call.get("/joomla/api/v1" + path, "Cookie", COOKIE + "=" + session);
        }
        return dice < 10
                ? Call.get("/joomla/api/v1/user/sessions", "Cookie", COOKIE + "=" + session)
                : Call.get("/joomla/api/v1/user/sessions", "token", account.get(2));
    }

    @Override
    public void learn(Answer answer, Secrets secrets) {
        Matcher session = SESSION.matcher(answer.body());
        if (session.find()) {
            secrets.add(session.group(1));
        }
    }
}
