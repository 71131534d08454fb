package dev.rollcall.api.joomla;

import dev.rollcall.codecs.php.PhpEntry;
import dev.rollcall.codecs.php.PhpObject;
import dev.rollcall.codecs.php.PhpPair;
import java.util.List;

/**
 * What components and extensions have left in a session.
 *
 * @param registry the components' state, a {@code stdClass}
 * @param marks further members of Joomla's own entry, after all others
 * @param entries further entries of the session, after Joomla's own
 */
record SessionExtras(PhpObject registry, List<PhpPair> marks, List<PhpEntry> entries) {
    /** A session in which only Joomla itself has written. */
    static final SessionExtras NONE = new SessionExtras(PhpObject.of("stdClass"), List.of(), List.of());

    SessionExtras {
        marks = List.copyOf(marks);
        entries = List.copyOf(entries);
    }
}
