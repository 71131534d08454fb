package dev.rollcall.world;

import java.util.ArrayList;
import java.util.List;

/**
 * The way to a value in a file.
 *
 * @param steps names of members and numbers of items, from the outside in
 */
record Pointer(List<Object> steps) {
    static final Pointer ROOT = new Pointer(List.of());

    Pointer {
        steps = List.copyOf(steps);
    }

    Pointer member(String name) {
        return then(name);
    }

    Pointer item(int index) {
        return then(index);
    }

    private Pointer then(Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Pointer(longer);
    }

    /** The way to what is around the value. */
    Pointer parent() {
        return new Pointer(steps.subList(0, steps.size() - 1));
    }

    int depth() {
        return steps.size();
    }

    /** As people write it: {@code commvault.accounts[0].name}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof Integer) {
                text.append('[').append(step).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step);
            }
        }
        return text.toString();
    }
}
