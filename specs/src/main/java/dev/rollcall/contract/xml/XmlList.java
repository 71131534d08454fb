package dev.rollcall.contract.xml;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list inside a wrapping element (or a root, or another list's item, which wrap without being told to).
 *
 * @param named whether the items have a name of their own; if not, they are called like the wrapper
 * @param itemName the items' name, of which only the namespace counts if they have none of their own
 * @param item what each item holds; supplied, because schemas may contain themselves
 */
record XmlList(boolean named, XmlName itemName, Supplier<XmlShape> item) implements XmlShape {

    @Override
    public @Nullable XmlScalar text() {
        return null;
    }

    XmlName itemName(XmlName wrapper) {
        return named ? itemName : itemName.withLocal(wrapper.local());
    }
}
