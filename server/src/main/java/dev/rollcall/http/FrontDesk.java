package dev.rollcall.http;

import dev.rollcall.contract.Body;
import dev.rollcall.fault.FaultException;
import dev.rollcall.fault.FaultHeader;
import dev.rollcall.sandbox.SandboxName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.glassfish.grizzly.http.server.Request;

/**
 * Answers what belongs to no product: the page that lists them, the contracts, the schema of world files, the health check,
 * and a problem (RFC 9457) that lists the mounts for every other path.
 */
public final class FrontDesk {
    /** Where editors find the schema of world files: stable, since files name it. */
    static final String WORLD_SCHEMA = "/world.schema.json";

    private final List<Entry> entries;
    private final String worldSchema;

    /**
     * A desk that knows these products, and whatever else is mounted.
     *
     * @param worldSchema the JSON Schema of world files
     */
    public FrontDesk(List<Entry> entries, String worldSchema) {
        this.entries = List.copyOf(entries);
        this.worldSchema = worldSchema;
    }

    /**
     * One product, as the desk lists it.
     *
     * @param title the product's name
     * @param mount where it is mounted
     * @param contract the name of its contract
     * @param text what the contract says
     */
    public record Entry(String title, String mount, String contract, Supplier<String> text) {}

    Spoken answer(Request request, RequestTarget target) {
        String path = target.path();
        boolean asksOnly = List.of("GET", "HEAD").contains(request.getMethod().getMethodString());
        if (path.equals("/health") && asksOnly) {
            return spoken(200, "application/json", "{\"status\":\"UP\"}");
        }
        if (path.equals(WORLD_SCHEMA) && asksOnly) {
            return spoken(200, "application/schema+json", worldSchema);
        }
        if (path.startsWith("/contracts/") && asksOnly) {
            return contract(path.substring("/contracts/".length()));
        }
        if (path.equals("/") && asksOnly) {
            return wantsPage(request) ? page(200) : spoken(200, "application/json", DeskProblem.list(entries));
        }
        return wantsPage(request) ? page(404) : problem(404, "No product is mounted here");
    }

    private Spoken contract(String file) {
        return entries.stream()
                .filter(entry -> file.equals(entry.contract() + ".yaml"))
                .findFirst()
                .map(entry -> spoken(200, "application/yaml", entry.text().get()))
                .orElseGet(() -> problem(404, "There is no such contract"));
    }

    Spoken crash() {
        return problem(500, "Something broke; the log tells what");
    }

    Spoken unreadable() {
        return problem(400, "This is no HTTP request that can be read");
    }

    /** To a caller who names a sandbox as none can be named. */
    Spoken noSuchName(SandboxWish wish) {
        String detail = wish.place() + " names a sandbox. A name is " + SandboxName.FORM + ".";
        return spoken(400, "application/problem+json", DeskProblem.of(400, "No sandbox can have this name", detail));
    }

    /** To a caller who wishes for a fault that cannot be. */
    Spoken noSuchFault(FaultException wrong) {
        String detail = "The header " + FaultHeader.NAME + " names a fault: " + wrong.getMessage() + ".";
        return spoken(400, "application/problem+json", DeskProblem.of(400, "No fault can be like this", detail));
    }

    private static boolean wantsPage(Request request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    private Spoken page(int status) {
        return spoken(status, "text/html; charset=utf-8", DeskPage.of(entries, status));
    }

    private Spoken problem(int status, String title) {
        return spoken(status, "application/problem+json", DeskProblem.of(status, title, entries));
    }

    private static Spoken spoken(int status, String contentType, String text) {
        return new Spoken(status, Map.of("Content-Type", contentType), Body.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
