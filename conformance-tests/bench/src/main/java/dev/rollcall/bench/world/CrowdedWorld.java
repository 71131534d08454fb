package dev.rollcall.bench.world;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.IntFunction;

/** A world with as many sessions of each product as one likes: as YAML, which JSON is, too. */
public final class CrowdedWorld {
    /** Every administrator has a token of this and their number; Joomla's only one has the number 0. */
    public static final String TOKEN = "bench-token-";
    /** The second factor of all administrators. */
    public static final String CODE = "148750";
    /** What Commvault's administrator shows. */
    public static final String COMMVAULT_TOKEN = "QSDK 0a1b2c3d";
    /** The user of Commvault who has most of the sessions of a small world, and fifty of a large one. */
    public static final int BUSY_USER = 20;
    /** How many administrators Rocket.Chat has. */
    public static final int ADMINISTRATORS = 8;
    /** Everybody's. */
    public static final String PASSWORD = "Green-Kettle-2";

    private static final int SESSIONS_OF_A_PERSON = 60;
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTWXYZabcdefghjkmnopqrstwxyz";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CrowdedWorld() {}

    /** What a side-by-side run asks for: every list has fifty rows, and more to choose from. */
    public static ObjectNode forLists() {
        ObjectNode world = of(120, 120);
        ObjectNode joomla = world.putObject("joomla");
        joomla.set("accounts", list(1, i -> joomlaAccount()));
        // Whoever asks by a token has a row, too.
        joomla.set("sessions", list(49, CrowdedWorld::joomlaSession));
        return world;
    }

    /** That many sessions of Rocket.Chat and of Commvault, of sixty for each person. */
    public static ObjectNode of(int rocketChat, int commvault) {
        ObjectNode world = JSON.objectNode();
        if (rocketChat > 0) {
            ObjectNode section = world.putObject("rocketchat");
            ArrayNode accounts = list(ADMINISTRATORS, CrowdedWorld::administratorEntry);
            accounts.addAll(list(people(rocketChat), CrowdedWorld::person));
            section.set("accounts", accounts);
            ArrayNode sessions = list(ADMINISTRATORS, CrowdedWorld::administratorSession);
            section.set("sessions", sessions.addAll(list(rocketChat, CrowdedWorld::connection)));
        }
        if (commvault > 0) {
            ObjectNode section = world.putObject("commvault");
            ArrayNode accounts = JSON.arrayNode().add(root());
            section.set("accounts", accounts.addAll(list(people(commvault), CrowdedWorld::user)));
            ArrayNode sessions = JSON.arrayNode().add(rootSession());
            section.set("sessions", sessions.addAll(list(commvault, CrowdedWorld::consoleSession)));
        }
        return world;
    }

    /** The id of an administrator of Rocket.Chat. */
    public static String administrator(int number) {
        return wordId("admin", number);
    }

    private static int people(int sessions) {
        return (sessions + SESSIONS_OF_A_PERSON - 1) / SESSIONS_OF_A_PERSON;
    }

    private static ArrayNode list(int size, IntFunction<ObjectNode> entry) {
        ArrayNode list = JSON.arrayNode(size);
        for (int i = 0; i < size; i++) {
            list.add(entry.apply(i));
        }
        return list;
    }

    private static ObjectNode account(String name) {
        return JSON.objectNode().put("name", name).put("password", PASSWORD);
    }

    private static ObjectNode administratorEntry(int i) {
        ObjectNode entry = account("admin" + i)
                .put("id", administrator(i))
                .put("totpSecret", "OJXWY3DDMFWGYLLUN52HALLTMVRXEZLU")
                .put("totpCode", CODE);
        entry.putArray("roles").add("user").add("admin");
        return entry;
    }

    private static ObjectNode administratorSession(int i) {
        return JSON.objectNode()
                .put("account", "admin" + i)
                .put("token", TOKEN + i)
                .put("begun", "-30d")
                .put("lasting", true);
    }

    private static ObjectNode person(int i) {
        return account("person" + i).put("id", wordId("person", i)).put("displayName", "Person Number " + i);
    }

    private static ObjectNode connection(int i) {
        return JSON.objectNode()
                .put("account", "person" + i / SESSIONS_OF_A_PERSON)
                .put("host", "chat.corp.example")
                .put("address", "10." + (i >> 16) % 256 + "." + (i >> 8) % 256 + "." + i % 256)
                .put("userAgent", Agents.any(i))
                .put("begun", "-" + (1 + i % 99_000) + "m")
                .put("lasting", true);
    }

    private static ObjectNode root() {
        return account("root").put("id", 1).put("managesUsers", true);
    }

    private static ObjectNode rootSession() {
        return JSON.objectNode()
                .put("account", "root")
                .put("token", COMMVAULT_TOKEN)
                .put("begun", "-2h")
                .put("lasting", true);
    }

    private static ObjectNode user(int i) {
        return account("person" + i).put("id", BUSY_USER + i).put("displayName", "Person Number " + i);
    }

    private static ObjectNode consoleSession(int i) {
        return JSON.objectNode()
                .put("account", "person" + i / SESSIONS_OF_A_PERSON)
                .put("console", i % 2 == 0 ? "webConsole" : "commcellConsole")
                .put("host", "desk-" + i % 1_000 + ".corp.example")
                .put("begun", "-" + (2_000 + i % 90_000) + "m")
                .put("ended", "-" + (1 + i % 1_900) + "m");
    }

    private static ObjectNode joomlaAccount() {
        return account("root").put("id", 7).put("group", "superUser").put("token", TOKEN + 0);
    }

    private static ObjectNode joomlaSession(int i) {
        return JSON.objectNode()
                .put("account", "root")
                .put("client", i % 2 == 0 ? "site" : "administrator")
                .put("userAgent", Agents.any(i))
                .put("address", "10.0.0." + i)
                .put("begun", "-" + (60 + i) + "s")
                .put("lasting", true);
    }

    /** 17 letters and digits, as Rocket.Chat makes them. */
    private static String wordId(String kind, int number) {
        StringBuilder word = new StringBuilder(kind);
        for (int rest = number; word.length() < 17; rest /= LETTERS.length()) {
            word.append(LETTERS.charAt(rest % LETTERS.length()));
        }
        return word.toString();
    }
}
