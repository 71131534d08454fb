package dev.rollcall.world;

import java.util.HashMap;
import java.util.Map;

/** Where each value of a file stands. Not safe for use by several threads while it is being filled. */
final class Places {
    private final Map<Pointer, Place> values = new HashMap<>();
    private final Map<Pointer, Place> names = new HashMap<>();

    void putValue(Pointer pointer, Place place) {
        values.putIfAbsent(pointer, place);
    }

    void putName(Pointer pointer, Place place) {
        names.putIfAbsent(pointer, place);
    }

    /** Where a value stands; that of the nearest value around it, if it is missing. */
    Place place(Pointer pointer) {
        Place place = values.get(pointer);
        if (place != null) {
            return place;
        }
        return pointer.depth() == 0 ? Place.START : place(pointer.parent());
    }

    /** Where the name of a member stands. */
    Place name(Pointer pointer) {
        Place place = names.get(pointer);
        return place == null ? place(pointer) : place;
    }
}
