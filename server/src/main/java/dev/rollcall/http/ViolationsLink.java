package dev.rollcall.http;

import dev.rollcall.journal.Entry;

/**
 * The value of the header that leads to the violations of a call. The call gets its number when it stands in the journal, and
 * so later than its headers, but before they are written.
 */
final class ViolationsLink {
    private final ExchangeDraft draft;

    ViolationsLink(ExchangeDraft draft) {
        this.draft = draft;
    }

    @Override
    public String toString() {
        String all = "/mock/v1/sandboxes/" + draft.sandbox().name() + "/violations";
        return "<"
                + draft.entry()
                        .map(Entry::number)
                        .map(number -> all + "/" + number)
                        .orElse(all) + ">; rel=\"describedby\"; type=\"application/json\"";
    }
}
