package dev.rollcall.contract.xml;

import javax.xml.stream.Location;
import org.jspecify.annotations.Nullable;

/** The document cannot be read on. Carried to {@link XmlReader}, who makes a problem of it; never seen outside. */
final class XmlUnreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final XmlProblem.Kind kind;
    private final int line;
    private final int column;

    /** @param at where, as far as the parser knows: at the very beginning it does not, and counts from 0 */
    XmlUnreadable(XmlProblem.Kind kind, String message, @Nullable Location at) {
        super(message, null, false, false);
        this.kind = kind;
        this.line = at == null ? 1 : Math.max(1, at.getLineNumber());
        this.column = at == null ? 1 : Math.max(1, at.getColumnNumber());
    }

    /** @param around where what could be read ends */
    XmlProblem problem(Place around) {
        return new XmlProblem(kind, String.valueOf(getMessage()), new Place(around.xpath(), line, column));
    }
}
