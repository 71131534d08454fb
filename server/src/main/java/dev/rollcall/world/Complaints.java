package dev.rollcall.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the mistakes of one file. Not safe for use by several threads. */
final class Complaints {
    private static final Comparator<Complaint> IN_READING_ORDER =
            Comparator.comparing(Complaint::place, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final String file;
    private final List<Complaint> all = new ArrayList<>();
    private final Set<Pointer> spoilt = new HashSet<>();

    Complaints(String file) {
        this.file = file;
    }

    /** A copy that can grow apart. */
    Complaints copy() {
        Complaints copy = new Complaints(file);
        copy.addAll(this);
        return copy;
    }

    /** Notes what others have noted, once. */
    void addAll(Complaints others) {
        others.all.stream().filter(complaint -> !all.contains(complaint)).forEach(all::add);
        spoilt.addAll(others.spoilt);
    }

    /** Notes a mistake, once. */
    void add(@Nullable Place place, Pointer field, String expected, String found) {
        Complaint complaint = new Complaint(file, place, field.toString(), expected, found);
        if (!all.contains(complaint)) {
            all.add(complaint);
        }
        spoilt.add(field);
    }

    /** Whether a field is known to be wrong, so that nothing more needs to be said about it. */
    boolean areAbout(Pointer field) {
        return spoilt.contains(field);
    }

    /** All mistakes, in the order in which they stand in the file. */
    List<Complaint> inOrder() {
        return all.stream().sorted(IN_READING_ORDER).toList();
    }
}
