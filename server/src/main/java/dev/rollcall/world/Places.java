package dev.rollcall.world;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where each value of a file stands. Not safe for use by several threads while it is being filled. */
final class Places {
    private final boolean written;
    private final Map<Pointer, Place> values = new HashMap<>();
    private final Map<Pointer, Place> names = new HashMap<>();

    /** In a text, none of whose values is known yet. */
    Places() {
        this(true);
    }

    private Places(boolean written) {
        this.written = written;
    }

    /** Of values that were never written: they stand nowhere. */
    static Places nowhere() {
        return new Places(false);
    }

    void putValue(Pointer pointer, Place place) {
        values.putIfAbsent(pointer, place);
    }

    void putName(Pointer pointer, Place place) {
        names.putIfAbsent(pointer, place);
    }

    /** Where a value stands; that of the nearest value around it, if it is missing. Null if it was never written. */
    @Nullable
    Place place(Pointer pointer) {
        if (!written) {
            return null;
        }
        Place place = values.get(pointer);
        if (place != null) {
            return place;
        }
        return pointer.depth() == 0 ? Place.START : place(pointer.parent());
    }

    /** Where the name of a member stands. */
    @Nullable
    Place name(Pointer pointer) {
        Place place = names.get(pointer);
        return place == null ? place(pointer) : place;
    }

    /** The same in words. */
    String where(Pointer pointer) {
        return where(place(pointer), pointer);
    }

    /** Where the name of a member stands, in words. */
    String whereName(Pointer pointer) {
        return where(name(pointer), pointer);
    }

    private static String where(@Nullable Place place, Pointer pointer) {
        return place == null ? "`" + pointer + "`" : "line " + place.line();
    }
}
