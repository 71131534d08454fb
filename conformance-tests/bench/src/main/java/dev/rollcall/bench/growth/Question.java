package dev.rollcall.bench.growth;

import dev.rollcall.bench.load.Page;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/**
 * What is asked of a sandbox that grows. Calls differ, so that nothing remembered answers them.
 *
 * @param name how the table calls it
 * @param page what is asked for
 * @param query the query of one call, by chance and the number of sessions
 */
record Question(String name, Page page, BiFunction<Random, Integer, String> query) {

    static List<Question> rocketChat() {
        Page page = Page.rocketChat();
        return List.of(
                new Question(
                        "list, first pages",
                        page,
                        (chance, sessions) -> "count=" + (30 + chance.nextInt(21)) + "&offset=" + chance.nextInt(200)),
                new Question(
                        "list, any page", page, (chance, sessions) -> "count=50&offset=" + chance.nextInt(sessions)),
                new Question("filter", page, (chance, sessions) -> "filter=" + word(chance, sessions)),
                new Question(
                        "filter, half of all",
                        page,
                        (chance, sessions) ->
                                "filter=safari&count=" + (30 + chance.nextInt(21)) + "&offset=" + chance.nextInt(200)));
    }

    static List<Question> commvault() {
        return List.of(new Question(
                "userId",
                Page.commvault(),
                (chance, sessions) -> "userId=" + (20 + chance.nextInt(Math.max(1, sessions / 60)))));
    }

    /** One in four finds many, one nobody, the others somebody. */
    private static String word(Random chance, int sessions) {
        return switch (chance.nextInt(4)) {
            case 0 -> List.of("firefox", "safari", "chrome").get(chance.nextInt(3));
            case 1 -> "nobody" + chance.nextInt(1_000_000);
            default -> "person" + chance.nextInt(Math.max(1, sessions / 60));
        };
    }

    String target(String sandbox, Random chance, int sessions) {
        return "/sandbox/" + sandbox + page.mount() + page.path() + "?" + query.apply(chance, sessions);
    }
}
