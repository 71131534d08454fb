package dev.rollcall.contract.xml;

import org.jspecify.annotations.Nullable;

/**
 * Where one JSON value stands in a document, and the same of the values in it. Whoever reads leaves it behind and need not
 * know whether it is kept.
 */
sealed interface XmlTrail permits XmlKeptTrail, XmlNoTrail {

    /** The trail of the element at the cursor, without a position. */
    XmlTrail element(XmlCursor cursor);

    /**
     * The trail of the element at the cursor, its position counted among those of its name that came this way.
     *
     * @param repeated whether the first of them has its position told, too
     */
    XmlTrail member(XmlCursor cursor, boolean repeated);

    /** The trail of the element at the cursor, which is the entry of this list at that index, counted from 0. */
    XmlTrail item(XmlCursor cursor, int index);

    /** The trail of that attribute of the element at the cursor. */
    XmlTrail attribute(XmlCursor cursor, int index);

    /** The trail of the text at the cursor. */
    XmlTrail text(XmlCursor cursor);

    /** Says that this value's member or entry of that key stands there. */
    void put(String key, XmlTrail child);

    /** Says that in this value's list of that key the entry at that index, counted from 0, stands there. */
    void put(String key, int index, XmlTrail item);

    /** Takes away, and gives back, the trail of a child that is known to be there. */
    XmlTrail remove(String key);

    /** The trail of the list whose first item this is: a list without wrapper stands where its first item does. */
    XmlTrail asList();

    @Nullable
    XmlTrail child(String key);

    Place place();
}
