package dev.rollcall.suite.clients;

import dev.rollcall.suite.Chromium;
import dev.rollcall.suite.PageServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** A page of another origin that calls by {@code fetch} in a real browser, which keeps its cookies and sends preflights. */
final class PageWalker implements Walker {
    private static final Path PAGE = Path.of("realclients", "page.html");
    private static final Path PROFILES = Path.of("target", "chromium");

    private final Chromium chromium = new Chromium();

    @Override
    public List<Step> walk(Flow flow, URI base) {
        // Another port of the same host: browsers send no cookies to another site unless those are for HTTPS.
        String mock = base.toString().replace("127.0.0.1", "localhost");
        Path profile = PROFILES.resolve(UUID.randomUUID().toString()).toAbsolutePath();
        String page = page().replace("PRODUCT", flow.product()).replace("BASE", mock);
        try (PageServer origin = PageServer.of(page)) {
            String dom = chromium.dom(origin.url(), profile);
            List<Step> steps = Step.parseAll(dom);
            if (steps.isEmpty()) {
                throw new AssertionError("The page took no step:\n" + dom);
            }
            return steps;
        }
    }

    private static String page() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
