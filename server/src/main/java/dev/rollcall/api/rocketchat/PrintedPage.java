package dev.rollcall.api.rocketchat;

import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import java.util.List;

/** The users and sessions that the vendor's page prints. Passwords, addresses and roles are ours. */
final class PrintedPage {
    private static final ClientDevice CHROME = new ClientDevice("browser", "Chrome", "113.0.0.0", "Windows", "10");
    private static final ClientDevice FIREFOX = new ClientDevice("browser", "Firefox", "112.0", "Windows", "10");

    private PrintedPage() {}

    static List<Account<Profile>> people() {
        return List.of(
                person(RocketChatWorld.PRINTED_USER, "testroxie")
                        .called("Test")
                        .with(RocketChatWorld.SECRET)
                        .as("user", "admin"),
                person("rbAXPnMktTFbNpwtJ", "funke.olasupo")
                        .called("Funke Olasupo")
                        .as("user"),
                person("GonjPyg3gB3Z9ur9s", "funke.test").nameFirst("Funke").as("user"),
                person("stjxrXYBWy3EcDugH", "rocket.agent")
                        .called("Rocket Agent")
                        .as("user"),
                person("rYhzFRd2QZjNwAAXX", "rodriq").nameFirst("Rodriq").as("user"),
                person("uZ5JvvioeHK8Coyqe", "user-0").as("user"),
                person("b66oZ8i9pkeSko33v", "guester").called("Guester").as("user"),
                person("aspKK7FHe7iQgzexX", "user-00").called("User 00").as("user"));
    }

    private static PersonDraft person(String id, String username) {
        return PersonDraft.of(id, username);
    }

    /** Oldest first; the page prints one token, which is taken to be that of its user's newest login. */
    static List<Session<Connection>> sessions() {
        return List.of(
                row("94yTWFkADGBvE9t7P", "aspKK7FHe7iQgzexX", "172.18.0.4", "2023-05-11T18:47:13.865Z", FIREFOX)
                        .by("KwkflF6XUi5AhuqpfEnbtXAqwK8jZfALhLSzFyCmmdK"),
                row("W4y9xkjyqFvbjENco", "b66oZ8i9pkeSko33v", "172.18.0.4", "2023-05-16T12:46:09.469Z", CHROME)
                        .by("Txp_TkSF2RCdKDFRuNw5GCf-hA6ILI8gJhead6_wJ9k"),
                row("fsfE772s78AmPxGKk", "uZ5JvvioeHK8Coyqe", "172.18.0.4", "2023-05-16T20:50:33.608Z", FIREFOX)
                        .by("FZJSqgmRB9H-iMb-lk777PZnK8Cl6J5ixaaJLShuQjO"),
                row("2jQnfG74X3EZYL9tj", "rYhzFRd2QZjNwAAXX", "172.20.0.2", "2023-05-23T15:19:48.723Z", CHROME)
                        .by("ud_-yDUA-5zmS1swoPqApryPZBlgvIyxJu2jGjNGkTf"),
                row("jfD6mnHnrEJdPq9MF", "stjxrXYBWy3EcDugH", "172.20.0.2", "2023-05-23T15:21:57.188Z", CHROME)
                        .by("i3oYv2DzaKG05Rk-GQV81rkmghzem9yPVUJa_c5q52R"),
                row("7ykYEK3KWnk4EeA7s", "2tTEqR7ZNMJ4HGGNa", "172.20.0.2", "2023-05-23T19:14:28.717Z", CHROME)
                        .by("YfLWrLoevhZC0x0awirH_juQbLifxz53nCQE28-AJy7"),
                row("tTouumJMrHMjnedWf", "GonjPyg3gB3Z9ur9s", "172.20.0.2", "2023-05-23T19:14:29.865Z", CHROME)
                        .by("5fNcTTN6KFAQdEmQg3OMJmYxhcABm6jof8efD0nHCY_"),
                row("BdSrCZXNKCbRi8Eqn", "rbAXPnMktTFbNpwtJ", "172.20.0.2", "2023-05-24T00:25:52.246Z", CHROME)
                        .by("1Kgd2vd_Er1uyZAlIa_ZnYd7chlN_Xc-1HSyGbDS1GH"),
                row("o94SveQp6fyPsoiNC", "2tTEqR7ZNMJ4HGGNa", "172.20.0.2", "2023-05-24T00:25:54.234Z", CHROME)
                        .by(RocketChatWorld.PRINTED_TOKEN));
    }

    private static SessionDraft row(String id, String user, String ip, String loginAt, ClientDevice device) {
        return new SessionDraft(id, user, "localhost:3000", ip, loginAt, device);
    }
}
