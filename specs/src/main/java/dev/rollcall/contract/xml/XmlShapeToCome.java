package dev.rollcall.contract.xml;

import java.util.function.Supplier;

/** A shape that others refer to before it is compiled: schemas may contain themselves. */
final class XmlShapeToCome implements Supplier<XmlShape> {
    private XmlShape shape = XmlObject.ANY;

    /** Called once, before anything is read or written by it. */
    void set(XmlShape compiled) {
        shape = compiled;
    }

    @Override
    public XmlShape get() {
        return shape;
    }
}
