package dev.rollcall.api.joomla;

import dev.rollcall.codecs.php.PhpBool;
import dev.rollcall.codecs.php.PhpObject;

/** Joomla's registry as PHP serializes it. */
enum RegistryForm {
    /** Up to 3.6: a protected and a public member. */
    EARLY,
    /** From 3.7 on: it knows whether it was filled. */
    LATER;

    /** A registry that holds a {@code stdClass}. */
    PhpObject of(PhpObject data) {
        Members members = new Members().guarded("data", data);
        if (this == LATER) {
            members.guarded("initialized", new PhpBool(false));
        }
        return members.text("separator", ".").as("Joomla\\Registry\\Registry");
    }
}
