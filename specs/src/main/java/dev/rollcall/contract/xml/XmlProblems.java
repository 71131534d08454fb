package dev.rollcall.contract.xml;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong so far. After a hundred problems nobody reads on, and a document could be made of nothing else. */
final class XmlProblems {
    private static final int LISTED = 100;

    private final List<XmlProblem> list = new ArrayList<>();

    void add(XmlProblem.Kind kind, String message, XmlTrail trail) {
        if (list.size() < LISTED) {
            list.add(new XmlProblem(kind, message, trail.place()));
        } else if (list.size() == LISTED) {
            list.add(
                    new XmlProblem(XmlProblem.Kind.MORE, "There are more than " + LISTED + " problems", trail.place()));
        }
    }

    /** What ended the reading is listed in any case. */
    void addLast(XmlProblem problem) {
        list.add(problem);
    }

    List<XmlProblem> list() {
        return list;
    }
}
