package dev.rollcall.suite.replay;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Logins by password and token, lists and logouts at Joomla. */
public final class JoomlaCalls extends RandomCalls {
    private static final String API = "/joomla/api/v1";
    private static final String COOKIE = "acf987ad0d66e6526a231166e748ccac";
    private static final List<List<String>> ACCOUNTS = List.of(
            List.of("ada.sample", "correct-horse-42", "YTQ2MTNjOWVkZTgyOGM5YTQzMjNlYmVhMDQ3OTk5"),
            List.of("bo.tester", "purple-monkey-57", "MTMyZWEwMGIzMGMzOWJlMmMyMDY1YmZkODlkN2Yw"));
    private static final Pattern SESSION = Pattern.compile("\"session(?:id)?\":\"(\\w+)\"");

    public JoomlaCalls() {
        super(List.of(
                JoomlaCalls::logIn,
                JoomlaCalls::logIn,
                JoomlaCalls::logOut,
                JoomlaCalls::logOut,
                JoomlaCalls::logInByToken,
                JoomlaCalls::look,
                JoomlaCalls::listByCookie,
                JoomlaCalls::listByCookie,
                JoomlaCalls::listByToken));
    }

    private static Call logIn(Random random, Secrets secrets) {
        List<String> account = any(ACCOUNTS, random);
        String password = random.nextInt(5) == 0 ? "wrong" : account.get(1);
        return Call.get(API + "/user/login/" + account.get(0) + "/" + password);
    }

    private static Call logOut(Random random, Secrets secrets) {
        String name = any(ACCOUNTS, random).get(0);
        return Call.get(API + "/user/logout/" + name + "/" + session(random, secrets));
    }

    private static Call logInByToken(Random random, Secrets secrets) {
        return byCookie("/token/" + any(ACCOUNTS, random).get(2), random, secrets);
    }

    private static Call look(Random random, Secrets secrets) {
        return byCookie("/user", random, secrets);
    }

    private static Call listByCookie(Random random, Secrets secrets) {
        return byCookie("/user/sessions", random, secrets);
    }

    private static Call listByToken(Random random, Secrets secrets) {
        return Call.get(API + "/user/sessions", "token", any(ACCOUNTS, random).get(2));
    }

    private static Call byCookie(String path, Random random, Secrets secrets) {
        return Call.get(API + path, "Cookie", COOKIE + "=" + session(random, secrets));
    }

    private static String session(Random random, Secrets secrets) {
        return secrets.any("session", random, "none").get(0);
    }

    @Override
    public void learn(Answer answer, Secrets secrets) {
        Matcher session = SESSION.matcher(answer.body());
        if (session.find()) {
            secrets.add("session", session.group(1));
        }
    }
}
