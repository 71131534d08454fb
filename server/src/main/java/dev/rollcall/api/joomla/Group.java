package dev.rollcall.api.joomla;

import java.util.List;

/** The user group of an account, as a fresh Joomla has them, with what its sessions carry about it. */
@SuppressWarnings("ImmutableEnumChecker") // The lists come from List.of, which the checker does not follow.
enum Group {
    /** May log in to the site. */
    REGISTERED(2, List.of(1, 2), List.of(1, 1, 2)),
    /** May log in to the back office, but has not the right {@code core.admin}. */
    ADMINISTRATOR(7, List.of(1, 6, 7), List.of(1, 1, 2, 3)),
    /** May do everything: the only ones with the global right {@code core.admin}. */
    SUPER_USER(8, List.of(1, 8), List.of(1, 1, 2, 3, 6));

    private final int id;
    private final List<Integer> line;
    private final List<Integer> levels;

    Group(int id, List<Integer> line, List<Integer> levels) {
        this.id = id;
        this.line = line;
        this.levels = levels;
    }

    /** The group's id. */
    int id() {
        return id;
    }

    /** The ids of the group and those that it inherits from. */
    List<Integer> line() {
        return line;
    }

    /** The access levels that its members see; Joomla lists the public one twice. */
    List<Integer> levels() {
        return levels;
    }
}
