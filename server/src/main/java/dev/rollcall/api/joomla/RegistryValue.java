package dev.rollcall.api.joomla;

import dev.rollcall.codecs.php.PhpObject;

/** Joomla's registry as PHP serializes it: a protected and a public member, up to Joomla 3.4. */
final class RegistryValue {
    private RegistryValue() {}

    /** A registry that holds a {@code stdClass}. */
    static PhpObject of(PhpObject data) {
        return new Members().guarded("data", data).text("separator", ".").as("Joomla\\Registry\\Registry");
    }
}
