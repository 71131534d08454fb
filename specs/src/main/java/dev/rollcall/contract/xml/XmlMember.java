package dev.rollcall.contract.xml;

import java.util.function.Supplier;

/**
 * How one property of an object stands in XML.
 *
 * @param property its name in JSON
 * @param name its name in XML; of a repeated member, that of each item
 * @param form as what it stands there
 * @param required whether the schema requires it
 * @param shape what it holds; of a repeated member, what each item holds. Supplied, as schemas may contain themselves
 */
record XmlMember(String property, XmlName name, Form form, boolean required, Supplier<XmlShape> shape) {

    enum Form {
        ATTRIBUTE,
        ELEMENT,
        /** A list without wrapper: one element per item. */
        REPEATED
    }

    boolean is(Form other) {
        return form == other;
    }

    /** The same for a member that the contract does not name. */
    XmlMember called(String other) {
        return new XmlMember(other, XmlName.plain(XmlNames.encode(other)), form, false, shape);
    }
}
