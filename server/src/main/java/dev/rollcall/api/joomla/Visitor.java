package dev.rollcall.api.joomla;

/**
 * Where a call comes from.
 *
 * @param address the peer's address
 * @param browser what the caller's program calls itself, empty if it does not say
 */
record Visitor(String address, String browser) {
    private static final int MAX_BROWSER = 512;

    /**
     * Keeps of the browser's name what a payload can hold. The product stores every byte, and with them a name that is
     * no UTF-8 empties the whole list, and one with backslashes injects objects (CVE-2015-8562).
     */
    Visitor {
        browser = printable(browser.substring(0, Math.min(browser.length(), MAX_BROWSER)));
    }

    private static String printable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().map(c -> c < ' ' || c > '~' || c == '\\' ? '?' : c).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
