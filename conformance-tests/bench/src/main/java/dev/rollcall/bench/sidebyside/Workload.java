package dev.rollcall.bench.sidebyside;

import dev.rollcall.bench.load.Page;
import java.util.List;

/** What all servers are asked for: always the same page, or one that differs each time. */
record Workload(String name, Page page, boolean different) {

    static List<Workload> all() {
        return List.of(
                same("rocketchat", Page.rocketChat()),
                same("commvault", Page.commvault()),
                same("joomla", Page.joomla()),
                new Workload("different", Page.rocketChat(), true));
    }

    private static Workload same(String name, Page page) {
        return new Workload(name, page, false);
    }

    String title() {
        return different
                ? "Always different: Rocket.Chat's list with random pages, filters and tokens, logins and logouts between"
                : page.name();
    }
}
