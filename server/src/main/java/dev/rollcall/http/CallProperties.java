package dev.rollcall.http;

import dev.rollcall.contract.Operation;
import dev.rollcall.sandbox.Sandbox;

/** What the shared steps learn about every call. */
public final class CallProperties {
    /** Whose state the call sees. */
    public static final RequestProperty<Sandbox> SANDBOX = new RequestProperty<>("rollcall.sandbox", Sandbox.class);

    /** What stands in front of the mount if the path names the sandbox, e.g. {@code /sandbox/mine}. */
    static final RequestProperty<String> SANDBOX_PREFIX =
            new RequestProperty<>("rollcall.sandbox.prefix", String.class);

    /** How the caller of a product's own port reaches what stands beside the products, e.g. {@code http://localhost:8080}. */
    static final RequestProperty<String> ROOT_OF_ALL = new RequestProperty<>("rollcall.root", String.class);

    /** The address of the peer, without a port. */
    public static final RequestProperty<String> ADDRESS = new RequestProperty<>("rollcall.address", String.class);

    /** Path and query below the mount, exactly as they were sent. */
    public static final RequestProperty<RequestTarget> TARGET =
            new RequestProperty<>("rollcall.target", RequestTarget.class);

    /** The operation of the contract that was matched. */
    public static final RequestProperty<Operation> OPERATION =
            new RequestProperty<>("rollcall.operation", Operation.class);

    /** Why the answer is not what the product says, if it is not: such an answer is kept, but not judged. */
    public static final RequestProperty<String> BENT_BY = new RequestProperty<>("rollcall.bent", String.class);

    /** Through what the answer leaves. */
    static final RequestProperty<Tap> TAP = new RequestProperty<>("rollcall.tap", Tap.class);

    private CallProperties() {}
}
