package dev.rollcall.control;

import dev.rollcall.api.WorldKeeper;
import dev.rollcall.fault.FaultReader;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.SandboxName;
import dev.rollcall.sandbox.Sandboxes;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the control API works with. Thread-safe, as all of it is.
 *
 * @param sandboxes of the server
 * @param worlds puts states into them and takes them out
 * @param products of the server
 * @param faults reads faults for a sandbox
 * @param url where the server answers, without a trailing slash
 * @param host the name or address that the server is bound to
 * @param token what callers have to show; empty if the server is bound to loopback
 * @param maxBodyBytes the largest body that is read
 * @param version of this program
 */
public record ControlDesk(
        Sandboxes sandboxes,
        WorldKeeper worlds,
        List<ControlledProduct> products,
        Function<Sandbox, FaultReader> faults,
        Supplier<String> url,
        String host,
        Optional<ControlToken> token,
        int maxBodyBytes,
        String version) {
    public ControlDesk {
        products = List.copyOf(products);
    }

    /** The sandbox of that name, which comes into being by being named. */
    Sandbox sandbox(String name) {
        return sandboxes.named(new SandboxName(name));
    }

    /** The same if it is there. */
    Sandbox existing(String name) {
        return sandboxes
                .find(new SandboxName(name))
                .orElseThrow(() -> ProblemException.of(
                        404,
                        "There is no sandbox of this name",
                        "It comes into being by the first call that names it, or by POST /mock/v1/sandboxes."));
    }

    /** Whether a sandbox is still the one of its name. */
    boolean has(Sandbox sandbox) {
        return sandboxes.all().stream().anyMatch(each -> each == sandbox);
    }

    /** The product of that name. */
    ControlledProduct product(String name) {
        return products.stream()
                .filter(product -> product.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        404,
                        "There is no product of this name",
                        "The products are "
                                + products.stream().map(ControlledProduct::name).toList() + "."));
    }

    /** The product with this contract. */
    ControlledProduct of(String contract) {
        return products.stream()
                .filter(product -> product.contract().name().equals(contract))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No product has the contract " + contract));
    }

    Admission admission() {
        return new Admission(token, host);
    }
}
