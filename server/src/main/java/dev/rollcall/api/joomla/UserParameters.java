package dev.rollcall.api.joomla;

import dev.rollcall.codecs.php.PhpArray;
import dev.rollcall.codecs.php.PhpObject;
import dev.rollcall.codecs.php.PhpPair;
import dev.rollcall.codecs.php.PhpString;

/** What users of the site have chosen for themselves: all the same, since nothing depends on it. */
final class UserParameters {
    /** The text in the column {@code params}. */
    static final String JSON =
            "{\"admin_language\":\"en-GB\",\"language\":\"en-GB\",\"editor\":\"\",\"timezone\":\"Europe/Vienna\"}";

    private UserParameters() {}

    /** The same as Joomla reads it. */
    static PhpObject object() {
        return new Members()
                .text("admin_language", "en-GB")
                .text("language", "en-GB")
                .text("editor", "")
                .text("timezone", "Europe/Vienna")
                .as("stdClass");
    }

    /** The same as an extension keeps it. */
    static PhpArray array() {
        return PhpArray.of(
                PhpPair.of("admin_language", PhpString.of("en-GB")),
                PhpPair.of("language", PhpString.of("en-GB")),
                PhpPair.of("editor", PhpString.of("")),
                PhpPair.of("timezone", PhpString.of("Europe/Vienna")));
    }
}
