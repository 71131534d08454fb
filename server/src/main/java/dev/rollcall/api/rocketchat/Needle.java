package dev.rollcall.api.rocketchat;

import java.util.function.Predicate;

/**
 * What is looked for in texts.
 *
 * @param literal what a text of ASCII must hold after its letters have become small, and need not do more; empty if nothing
 *     but the condition can tell
 * @param condition whether any text passes
 */
record Needle(String literal, Predicate<String> condition) implements Predicate<String> {
    @Override
    public boolean test(String text) {
        return condition.test(text);
    }
}
