package dev.rollcall.world;

import java.util.List;
import java.util.stream.Collectors;

/** A world file has mistakes; tells all of them. */
public final class WorldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Complaint> complaints;

    /** All mistakes, in the order in which they stand in the file. */
    public WorldException(List<Complaint> complaints) {
        super(complaints.stream().map(Complaint::toString).collect(Collectors.joining("\n")));
        this.complaints = List.copyOf(complaints);
    }

    /** All mistakes, in the order in which they stand in the file. */
    public List<Complaint> complaints() {
        return complaints;
    }
}
