package dev.rollcall.contract.xml;

import org.jspecify.annotations.Nullable;

/** What a schema says about the content of an element: compiled once, immutable. */
sealed interface XmlShape permits XmlObject, XmlList, XmlScalar {

    /** How a mere text is read and written in this place, null if the contract has none here. */
    @Nullable
    XmlScalar text();
}
