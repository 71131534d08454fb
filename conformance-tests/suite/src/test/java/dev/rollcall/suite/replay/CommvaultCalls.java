package dev.rollcall.suite.replay;

import dev.rollcall.codecs.CommvaultPassword;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Logins, lists and logouts at Commvault. */
final class CommvaultCalls implements RandomCalls {
    private static final List<List<String>> ACCOUNTS = List.of(
            List.of("admin", "Granite-Beacon-1"), List.of("tlane", "Paper-Orchard-2"), List.of("jsmith", "wrong"));
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"(QSDK [0-9a-f]+)\"");
    private static final String NOBODY = "QSDK 00";

    @Override
    public Call next(Random random, Secrets secrets) {
        String token = secrets.any(random).map(parts -> parts.get(0)).orElse(NOBODY);
        int dice = random.nextInt(10);
        if (dice < 2) {
            List<String> account = ACCOUNTS.get(random.nextInt(ACCOUNTS.size()));
            String body = "{\"username\":\"%s\",\"password\":\"%s\"}"
                    .formatted(account.get(0), CommvaultPassword.encode(account.get(1)));
            return Call.post(
                    "/commvault/Login", body, "Content-Type", "application/json", "Accept", "application/json");
        }
        if (dice < 4) {
            return Call.post("/commvault/Logout", "", "Authtoken", token);
        }
        String type = dice < 7 ? "application/xml" : "application/json";
        return Call.get("/commvault/Session?userId=" + random.nextInt(12), "Authtoken", token, "Accept", type);
    }

    @Override
    public void learn(Answer answer, Secrets secrets) {
        Matcher token = TOKEN.matcher(answer.body());
        if (token.find()) {
            secrets.add(token.group(1));
        }
    }
}
