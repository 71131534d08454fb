package dev.rollcall.junit;

import java.util.List;

/** Prints what a failed test and its mock said to each other: build tools show it beside the failure. */
final class FailedTest {
    private static final int MOST = 30;

    private FailedTest() {}

    static void print(String test, Traffic traffic) {
        System.out.println(text(test, traffic));
    }

    static String text(String test, Traffic traffic) {
        List<JournalLine> lines =
                traffic.entries().stream().map(JournalLine::of).toList();
        int from = Math.max(0, lines.size() - MOST);
        String count = lines.size() + (lines.size() == 1 ? " exchange" : " exchanges");
        StringBuilder text =
                new StringBuilder("Rollcall: %s failed; what it and its mock said (%s%s, secrets masked):%n"
                        .formatted(test, count, from == 0 ? "" : ", the last " + MOST));
        lines.subList(from, lines.size()).forEach(text::append);
        return text.toString();
    }
}
