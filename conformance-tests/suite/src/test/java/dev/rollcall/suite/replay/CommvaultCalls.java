package dev.rollcall.suite.replay;

import dev.rollcall.codecs.CommvaultPassword;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The whole life of sessions at Commvault, and the calls of its SDK around it. */
public final class CommvaultCalls extends RandomCalls {
    private static final List<List<String>> ACCOUNTS = List.of(
            List.of("admin", "Granite-Beacon-1"),
            List.of("tlane", "Paper-Orchard-2"),
            List.of("mweber", "Copper-Meadow-4"),
            List.of("jsmith", "wrong"));
    private static final List<String> TYPES = List.of("application/xml", "application/json");
    private static final List<String> LOOKS = List.of(
            "/User", "/User/14", "/User/14?level=10", "/User/14/Security", "/v4/user/14", "/CommServ", "/", "/user/99");
    private static final Pattern TOKEN = Pattern.compile("token\"?[:=]\"(QSDK [0-9a-f]+)\"");
    private static final Pattern SESSION = Pattern.compile("sessionId\"?[:=]\"([0-9A-F-]{20,})\"");

    public CommvaultCalls() {
        super(List.of(
                CommvaultCalls::logIn,
                CommvaultCalls::logIn,
                CommvaultCalls::logOut,
                CommvaultCalls::renew,
                CommvaultCalls::close,
                CommvaultCalls::whoAmI,
                CommvaultCalls::look,
                CommvaultCalls::look,
                CommvaultCalls::list,
                CommvaultCalls::list,
                CommvaultCalls::list));
    }

    private static Call logIn(Random random, Secrets secrets) {
        List<String> account = any(ACCOUNTS, random);
        String body = "{\"username\":\"%s\",\"password\":\"%s\",\"deviceId\":\"device-1\"}"
                .formatted(account.get(0), CommvaultPassword.encode(account.get(1)));
        return Call.post("/commvault/Login", body, "Content-Type", "application/json", "Accept", any(TYPES, random));
    }

    private static Call logOut(Random random, Secrets secrets) {
        return Call.post("/commvault/Logout", "", "Authtoken", token(random, secrets));
    }

    private static Call renew(Random random, Secrets secrets) {
        String token = token(random, secrets);
        String body = "{\"sessionId\":\"%s\",\"deviceId\":\"device-1\"}".formatted(token);
        return Call.post("/commvault/RenewLoginToken", body, "Authtoken", token, "Content-Type", "application/json");
    }

    private static Call close(Random random, Secrets secrets) {
        String session = secrets.any("session", random, "none").get(0);
        return new Call(
                "DELETE",
                "/commvault/Sessions",
                List.of("Authtoken", token(random, secrets), "Content-Type", "application/json"),
                "{\"sessions\":[\"" + session + "\"]}");
    }

    private static Call whoAmI(Random random, Secrets secrets) {
        return Call.post("/commvault/WhoAmI", "", "Authtoken", token(random, secrets), "Accept", any(TYPES, random));
    }

    private static Call look(Random random, Secrets secrets) {
        return get(any(LOOKS, random), random, secrets);
    }

    private static Call list(Random random, Secrets secrets) {
        return get("/Session?userId=" + random.nextInt(16), random, secrets);
    }

    private static Call get(String target, Random random, Secrets secrets) {
        return Call.get("/commvault" + target, "Authtoken", token(random, secrets), "Accept", any(TYPES, random));
    }

    private static String token(Random random, Secrets secrets) {
        return secrets.any("token", random, "QSDK 00").get(0);
    }

    @Override
    public void learn(Answer answer, Secrets secrets) {
        Matcher token = TOKEN.matcher(answer.body());
        if (token.find()) {
            secrets.add("token", token.group(1));
        }
        Matcher session = SESSION.matcher(answer.body());
        if (session.find()) {
            secrets.add("session", session.group(1));
        }
    }
}
