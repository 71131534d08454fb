package dev.rollcall.codecs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The two payloads of the vendor's page on {@code GET user/sessions}: every length, count and escape as printed there,
 * people, tokens and dates replaced by made-up ones of the same size.
 */
final class JoomlaPage {
    private JoomlaPage() {}

    static String row(int row) {
        try (InputStream in = JoomlaPage.class.getResourceAsStream("joomla-page-row-" + row + ".txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
