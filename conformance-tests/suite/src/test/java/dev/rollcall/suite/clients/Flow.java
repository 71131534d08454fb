package dev.rollcall.suite.clients;

import java.net.URI;
import java.util.List;

/**
 * The way that every client has to go through a product, in a fresh sandbox with the default world: log in, list, filter, page,
 * log out, be refused. What a product does not have, such as Joomla's pages, is left out.
 *
 * <ul>
 *   <li>Commvault, as {@code admin} with {@code Granite-Beacon-1}: its own sessions, those of user 11, those of user 13, who has
 *       more than the fifty that a page holds.
 *   <li>Rocket.Chat, as {@code ada.admin} with {@code ada.admin-password}: the list asks for a second factor, which is the
 *       SHA-256 of the password in hexadecimal digits (method {@code password}); then all, {@code filter=funke}, and
 *       {@code count=5&offset=5}.
 *   <li>Joomla, as {@code ada.sample} with {@code correct-horse-42}, by the cookie that the login sets.
 * </ul>
 *
 * @param product by its name in world files
 * @param mount where it answers, below the sandbox
 * @param steps what each step comes to
 */
record Flow(String product, String mount, List<Step> steps) {
    static final Flow COMMVAULT = new Flow(
            "commvault",
            "/commvault",
            List.of(
                    new Step("log in", 200),
                    new Step("list", 200, 7),
                    new Step("filter", 200, 5),
                    new Step("page", 200, 50),
                    new Step("log out", 200),
                    new Step("refused", 401)));

    static final Flow ROCKET_CHAT = new Flow(
            "rocketchat",
            "/rocketchat",
            List.of(
                    new Step("log in", 200),
                    new Step("challenged", 400),
                    new Step("list", 200, 14),
                    new Step("filter", 200, 2),
                    new Step("page", 200, 5),
                    new Step("log out", 200),
                    new Step("refused", 401)));

    static final Flow JOOMLA = new Flow(
            "joomla",
            "/joomla/api/v1",
            List.of(
                    new Step("log in", 200),
                    new Step("list", 200, 10),
                    new Step("log out", 200),
                    new Step("refused", 403)));

    /** Of every product. */
    static List<Flow> all() {
        return List.of(COMMVAULT, ROCKET_CHAT, JOOMLA);
    }

    /** Where the product answers in that sandbox. */
    URI base(URI sandbox) {
        return URI.create(sandbox + mount);
    }

    @Override
    public String toString() {
        return product;
    }
}
