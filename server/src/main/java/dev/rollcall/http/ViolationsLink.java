package dev.rollcall.http;

import dev.rollcall.journal.Entry;

/**
 * The value of the header that leads to the violations of a call. The call gets its number when it stands in the journal, and
 * so later than its headers, but before they are written.
 */
final class ViolationsLink {
    private final ExchangeDraft draft;
    private final String root;

    /**
     * A link for one call.
     *
     * @param root what leads to the port of all products; empty for callers who came through it
     */
    ViolationsLink(ExchangeDraft draft, String root) {
        this.draft = draft;
        this.root = root;
    }

    @Override
    public String toString() {
        String all = root + "/mock/v1/sandboxes/" + draft.sandbox().name() + "/violations";
        return "<"
                + draft.entry()
                        .map(Entry::number)
                        .map(number -> all + "/" + number)
                        .orElse(all) + ">; rel=\"describedby\"; type=\"application/json\"";
    }
}
