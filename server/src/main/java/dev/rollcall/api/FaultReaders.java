package dev.rollcall.api;

import dev.rollcall.contract.Operation;
import dev.rollcall.fault.FaultReader;
import dev.rollcall.fault.FaultedProduct;
import dev.rollcall.http.SessionFaults;
import dev.rollcall.sandbox.Sandbox;
import java.util.List;
import java.util.stream.Collectors;

/** Readers of faults that know what there is in a sandbox. Thread-safe. */
public final class FaultReaders {
    private final List<MockedApi<?>> apis;

    /** For these products. */
    public FaultReaders(List<MockedApi<?>> apis) {
        this.apis = List.copyOf(apis);
    }

    /** One for a sandbox. */
    public FaultReader in(Sandbox sandbox) {
        return new FaultReader(apis.stream().map(api -> product(api, sandbox)).toList());
    }

    private static FaultedProduct product(MockedApi<?> api, Sandbox sandbox) {
        SessionFaults faults = api.faults();
        return new FaultedProduct(
                api.name(),
                api.contract().operations().stream().map(Operation::id).collect(Collectors.toSet()),
                faults.words(),
                name -> faults.account(sandbox, name).isPresent());
    }
}
