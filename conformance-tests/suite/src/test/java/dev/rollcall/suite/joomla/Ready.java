package dev.rollcall.suite.joomla;

import dev.rollcall.junit.RollcallMock;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Who can call a fresh mock, and what its answers hold. */
final class Ready {
    static final String API = "/joomla/api/v1";
    static final String COOKIE = "acf987ad0d66e6526a231166e748ccac";

    static final String SUPER_USER = "ada.sample";
    static final String SUPER_USERS_PASSWORD = "correct-horse-42";
    static final String SUPER_USERS_TOKEN = "YTQ2MTNjOWVkZTgyOGM5YTQzMjNlYmVhMDQ3OTk5";

    static final String TESTER = "bo.tester";
    static final String TESTERS_PASSWORD = "purple-monkey-57";
    static final String TESTERS_TOKEN = "MTMyZWEwMGIzMGMzOWJlMmMyMDY1YmZkODlkN2Yw";

    /** The back-office session of an administrator, the first row of the name. */
    static final String MANAGER = "cleo.manager";

    static final String MANAGERS_SESSION = "a4f06d1c92be4735880d6e3bf51c27a9";

    static final String PAGES_GUEST = "09330c9f0999649789391191fab99269";
    static final String PAGES_ADMINISTRATOR = "f188888888ffa8fd9f777777779a1f99";

    private Ready() {}

    /** The root of the site, whose cookies stay below it. */
    static String root(RollcallMock mock) {
        return mock.url().getPath() + "/";
    }

    /** The header of Basic authentication. */
    static Map<String, String> basic(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }
}
