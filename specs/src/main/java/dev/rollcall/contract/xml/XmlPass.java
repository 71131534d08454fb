package dev.rollcall.contract.xml;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What came of going through a document once.
 *
 * @param value a {@code MissingNode} if the document cannot be read
 * @param problems what is wrong, in the order of the document, each where the trail says
 * @param trail the root element's, or the document's if it cannot be read
 */
record XmlPass(JsonNode value, List<XmlProblem> problems, XmlTrail trail) {}
