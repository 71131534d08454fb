package dev.rollcall.codecs;

import dev.rollcall.codecs.corpus.Corpus;

/**
 * The two payloads of the vendor's page on {@code GET user/sessions}: every length, count and escape as printed there,
 * people, tokens and dates replaced by made-up ones of the same size.
 */
final class JoomlaPage {
    private JoomlaPage() {}

    static String row(int row) {
        return Corpus.cases("joomla-page").toList().get(row).get("column").asText();
    }
}
