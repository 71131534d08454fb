package dev.rollcall.contract.xml;

import dev.rollcall.contract.ContractNode;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The last document that a thread has read: whoever judges a message and whoever looks at what it shows read the same one
 * after the other. Held weakly, so that it takes no memory that somebody else needs.
 */
final class LastReading {
    private static final ThreadLocal<WeakReference<LastReading>> OF_THREAD =
            ThreadLocal.withInitial(() -> new WeakReference<>(null));

    private final ContractNode schema;
    private final boolean anyRoot;
    private final byte[] document;
    private final XmlReading reading;

    private LastReading(ContractNode schema, boolean anyRoot, byte[] document, XmlReading reading) {
        this.schema = schema;
        this.anyRoot = anyRoot;
        this.document = document;
        this.reading = reading;
    }

    /** What was read, if this thread has read that document by that schema last; otherwise what is read now. */
    static XmlReading of(ContractNode schema, boolean anyRoot, byte[] document, Function<byte[], XmlReading> reader) {
        LastReading last = OF_THREAD.get().get();
        if (last == null || !last.isOf(schema, anyRoot, document)) {
            last = new LastReading(schema, anyRoot, document, reader.apply(document));
            OF_THREAD.set(new WeakReference<>(last));
        }
        return last.reading;
    }

    @SuppressWarnings("ReferenceEquality") // Another contract of the same text has schemas of its own.
    private boolean isOf(ContractNode other, boolean otherRoot, byte[] bytes) {
        return schema.contract() == other.contract()
                && schema.pointer().equals(other.pointer())
                && anyRoot == otherRoot
                && Arrays.equals(document, bytes);
    }
}
