package dev.rollcall.contract.xml;

/**
 * Where something stands in an XML document.
 *
 * @param xpath the path from the root, with the prefixes of the document itself, positions counted from 1
 * @param line counted from 1
 * @param column in characters, counted from 1; for an attribute that of its element's start tag
 */
public record Place(String xpath, int line, int column) {

    public Place {
        if (!xpath.startsWith("/") || line < 1 || column < 1) {
            throw new IllegalArgumentException("No place in a document: " + xpath + " " + line + ":" + column);
        }
    }

    @Override
    public String toString() {
        return line + ":" + column + " " + xpath;
    }
}
