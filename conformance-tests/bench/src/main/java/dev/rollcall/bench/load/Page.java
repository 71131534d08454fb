package dev.rollcall.bench.load;

import dev.rollcall.bench.world.CrowdedWorld;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A list of sessions that is asked for.
 *
 * @param name how tables call it
 * @param contract the contract that it belongs to
 * @param mount where the product is mounted in ours
 * @param path its path in the contract
 * @param query without question mark; may be empty
 * @param headers what is sent along
 * @param row what every row of a right answer has once
 * @param rows how many rows a right answer has
 */
public record Page(
        String name,
        String contract,
        String mount,
        String path,
        String query,
        Map<String, String> headers,
        Pattern row,
        int rows) {

    public Page {
        headers = new TreeMap<>(headers);
    }

    /** The default page of Rocket.Chat's list. */
    public static Page rocketChat() {
        return new Page(
                "Rocket.Chat list.all",
                "rocketchat",
                "/rocketchat",
                "/api/v1/sessions/list.all",
                "",
                Map.of(
                        "Accept",
                        "application/json",
                        "X-Auth-Token",
                        CrowdedWorld.TOKEN + 0,
                        "X-User-Id",
                        CrowdedWorld.administrator(0),
                        "x-2fa-code",
                        CrowdedWorld.CODE),
                Pattern.compile("\"sessionId\""),
                50);
    }

    /** Rocket.Chat's list as a mock has it that nobody gave a world. */
    public static Page ofTheDefaultWorld() {
        return new Page(
                "Rocket.Chat list.all, default world",
                "rocketchat",
                "/rocketchat",
                "/api/v1/sessions/list.all",
                "",
                Map.of(
                        "Accept", "application/json",
                        "X-Auth-Token", "ocFlTSMfowj9tSH1vQV6ANL9SiahkKUK1KhU_PpAUtT",
                        "X-User-Id", "2tTEqR7ZNMJ4HGGNa",
                        "x-2fa-code", "148750"),
                Pattern.compile("\"sessionId\""),
                13);
    }

    /** Commvault's list of a user's newest sessions, as XML. */
    public static Page commvault() {
        return new Page(
                "Commvault list, XML",
                "commvault",
                "/commvault",
                "/Session",
                "userId=" + CrowdedWorld.BUSY_USER,
                Map.of("Accept", "application/xml", "Authtoken", CrowdedWorld.COMMVAULT_TOKEN),
                Pattern.compile("sessionId=\""),
                50);
    }

    /** Joomla's session table. */
    public static Page joomla() {
        return new Page(
                "Joomla list",
                "joomla-capi",
                "/joomla/api/v1",
                "/user/sessions",
                "",
                Map.of("Accept", "application/json", "token", CrowdedWorld.TOKEN + 0),
                Pattern.compile("\"session_id\""),
                50);
    }

    /** Where every server of the comparison has it. */
    public String target() {
        return mount + path + (query.isEmpty() ? "" : "?" + query);
    }

    /** Whether this is the answer, and not one that is faster because it is another. */
    public boolean isRight(int status, String body) {
        return status == 200 && row.matcher(body).results().count() == rows;
    }
}
