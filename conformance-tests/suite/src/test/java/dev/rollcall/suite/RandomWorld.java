package dev.rollcall.suite;

import dev.rollcall.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * People and sessions that nobody thought of, in all three products, and one administrator each who can be called as: {@code
 * root} with the password {@code Quiet-Harbour-1}.
 */
public final class RandomWorld {
    public static final String COMMVAULT_TOKEN = "QSDK 0a1b2c3d";
    public static final String ROCKET_CHAT_USER = "rootAccount234567";
    public static final String TOKEN = "root-token";

    private static final List<String> NAMES = List.of(
            "Ada",
            "b\u00f6 <&>",
            "\u00ab\u00bb \u4e2d\u6587",
            "it's \\\"quoted\\\"",
            "tab and  spaces",
            "]]>",
            "\\U0001F600 face",
            "x",
            "A.B-C_d");
    private static final List<String> AGENTS = List.of(
            "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1",
            "curl/8.4.0",
            "something <odd>; \u00fc");
    private static final List<String> CONSOLES =
            List.of("restService", "commcellConsole", "commandLine", "remoteConsole", "webConsole");

    private final Random random;

    private RandomWorld(Random random) {
        this.random = random;
    }

    /** A world; the same for the same seed. */
    public static World of(long seed, Path folder) {
        Path file = folder.resolve("world-" + seed + ".yaml");
        try {
            Files.writeString(file, new RandomWorld(new Random(seed)).text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return World.read(file);
    }

    private String text() {
        int people = 1 + random.nextInt(8);
        return "commvault:\n  accounts:\n"
                + "    - {id: 1, name: root, password: Quiet-Harbour-1, managesUsers: true}\n"
                + lines(people, this::commvaultAccount)
                + "  sessions:\n    - {account: root, token: QSDK 0a1b2c3d, begun: -2h, lasting: true}\n"
                + lines(random.nextInt(40), i -> commvaultSession(people))
                + "rocketchat:\n  settings: {rateLimits: false}\n  accounts:\n"
                + "    - {id: rootAccount234567, name: root, password: Quiet-Harbour-1, roles: [user, admin]}\n"
                + lines(people, this::rocketChatAccount)
                + "  sessions:\n    - {account: root, token: root-token, begun: -3d}\n"
                + lines(random.nextInt(40), i -> rocketChatSession(people))
                + "joomla:\n  settings: {rateLimits: false}\n  accounts:\n"
                + "    - {id: 7, name: root, password: Quiet-Harbour-1, group: superUser, token: root-token}\n"
                + lines(people, this::joomlaAccount)
                + "  sessions:\n    - {account: root, begun: -5m}\n"
                + lines(random.nextInt(40), i -> joomlaSession(people));
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count)
                .mapToObj(line)
                .map(each -> "    - {" + each + "}\n")
                .collect(Collectors.joining());
    }

    private String commvaultAccount(int i) {
        return "id: " + (20 + i) + ", name: user" + i + ", password: Green-Kettle-2, displayName: " + any(NAMES);
    }

    private String commvaultSession(int people) {
        String end = random.nextBoolean() ? "" : ", ended: -" + (1 + random.nextInt(30)) + "m";
        return "account: user" + random.nextInt(people) + ", console: " + CONSOLES.get(random.nextInt(5)) + ", host: "
                + any(NAMES) + ", location: " + any(NAMES) + ", begun: -" + (31 + random.nextInt(500)) + "m" + end;
    }

    private String rocketChatAccount(int i) {
        return "id: user" + "ABCDEFGHJKLM".charAt(i) + "ccount23456" + (2 + i % 7) + ", name: user" + i
                + ", password: Green-Kettle-2, displayName: " + any(NAMES);
    }

    private String rocketChatSession(int people) {
        String device = random.nextBoolean()
                ? "userAgent: " + any(AGENTS)
                : "device: {type: mobile-app, name: " + any(NAMES) + ", osName: iOS}";
        return "account: user" + random.nextInt(people) + ", host: " + any(NAMES) + ", begun: -"
                + (1 + random.nextInt(90)) + "h, " + device;
    }

    private String joomlaAccount(int i) {
        return "id: " + (20 + i) + ", name: user" + i + ", password: Green-Kettle-2, group: registered, fullName: "
                + any(NAMES);
    }

    private String joomlaSession(int people) {
        String who = random.nextInt(3) == 0 ? "" : "account: user" + random.nextInt(people) + ", ";
        String client = random.nextBoolean() ? "site" : "administrator";
        return who + "client: " + client + ", userAgent: " + any(AGENTS) + ", begun: -" + (1 + random.nextInt(14))
                + "m";
    }

    /** In double quotes of YAML. */
    private String any(List<String> texts) {
        return '"' + texts.get(random.nextInt(texts.size())) + '"';
    }
}
