package dev.rollcall.http;

import dev.rollcall.fault.FaultHeader;
import dev.rollcall.fault.FaultReader;
import dev.rollcall.sandbox.Sandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.glassfish.grizzly.http.server.Request;

/** Plans for one call what its own header wishes. Thread-safe. */
final class FaultsByHeader {
    private final Function<Sandbox, FaultReader> readers;

    FaultsByHeader(Function<Sandbox, FaultReader> readers) {
        this.readers = readers;
    }

    /**
     * Does nothing if the call has no such header.
     *
     * @throws dev.rollcall.fault.FaultException if it cannot be read
     */
    void plan(Request request, String product, Sandbox sandbox) {
        List<String> values = new ArrayList<>();
        request.getHeaders(FaultHeader.NAME).forEach(values::add);
        if (!values.isEmpty()) {
            FaultPlans.WISHED.set(
                    request, new FaultPlans.FaultRules(FaultHeader.read(values, product, readers.apply(sandbox))));
        }
    }
}
