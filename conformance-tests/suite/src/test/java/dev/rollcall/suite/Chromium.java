package dev.rollcall.suite;

import dev.rollcall.suite.Tool.Run;
import java.nio.file.Path;

/** A real browser without a window. Without it a test prints one line and does not run; in CI it fails. */
public final class Chromium {
    private final Tool tool = Tool.required("chromium");

    /**
     * Opens a page, waits until it has nothing more to do, and reads what it has become.
     *
     * @param profile an empty folder
     * @return the document, as HTML
     */
    public String dom(String page, Path profile) {
        Run run = tool.run(
                Path.of("."),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile,
                "--virtual-time-budget=10000",
                "--dump-dom",
                page);
        return run.output();
    }
}
