package dev.rollcall.suite.mutation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents that are no XML, or not that which the contract describes. */
final class XmlTextOperators {
    private static final Pattern ROOT = Pattern.compile("^<([A-Za-z_][\\w.-]*)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("<([A-Za-z_][\\w.-]*)([^<>]*?) ([A-Za-z_]\\w*)=\"([^\"]*)\"");

    private XmlTextOperators() {}

    static List<Operator> all() {
        return List.of(
                text("XML cut off", "XML 1.0, well-formed", xml -> xml.substring(0, xml.length() - 2)),
                text("second root element", "XML 1.0, one root", xml -> xml + "<more/>"),
                text("text after the root", "XML 1.0, one root", xml -> xml + "more"),
                text("end tag of another name", "XML 1.0, well-formed", XmlTextOperators::otherEnd),
                text("entity nobody declared", "XML 1.0, entity declared", xml -> intoRoot(xml, "&nobody;")),
                text("bare ampersand", "XML 1.0, well-formed", xml -> intoRoot(xml, "&")),
                text("document type", "hardening: no DOCTYPE", xml -> "<!DOCTYPE x [<!ENTITY e \"e\">]>" + xml),
                text("attribute twice", "XML 1.0, attributes unique", XmlTextOperators::attributeTwice),
                text("attribute without quotes", "XML 1.0, well-formed", XmlTextOperators::attributeUnquoted),
                text("other root", "xml.name of the root", xml -> renamed(xml, "Somebody_elses")),
                text("root in a namespace", "xml.namespace", XmlTextOperators::inNamespace),
                text("text where elements are", "type: object", xml -> intoRoot(xml, "text")),
                text("JSON instead of XML", "content", xml -> "{\"sessions\":[]}"),
                new Operator("element for an attribute", "xml.attribute", XmlTextOperators::elementForAttribute),
                new Operator("nil with content", "nil", XmlTextOperators::nilWithContent));
    }

    private static Operator text(String name, String breaks, Function<String, String> corrupted) {
        return new Operator(name, breaks, message -> {
            if (!message.isXml()) {
                return List.of();
            }
            String xml = message.body().utf8();
            String other = corrupted.apply(xml);
            return other.equals(xml)
                    ? List.of()
                    : List.of(new Change("the document is corrupted", message.with(other)));
        });
    }

    private static String otherEnd(String xml) {
        return xml.replaceFirst("</([\\w.-]+)>$", "</other>");
    }

    private static String intoRoot(String xml, String text) {
        return xml.replaceFirst("</([\\w.-]+)>$", Matcher.quoteReplacement(text) + "</$1>");
    }

    private static String attributeTwice(String xml) {
        return ATTRIBUTE.matcher(xml).replaceFirst("<$1$2 $3=\"$4\" $3=\"$4\"");
    }

    private static String attributeUnquoted(String xml) {
        return ATTRIBUTE.matcher(xml).replaceFirst("<$1$2 $3=$4");
    }

    private static String renamed(String xml, String name) {
        Matcher root = ROOT.matcher(xml);
        return root.find()
                ? xml.replace("<" + root.group(1), "<" + name).replace("</" + root.group(1), "</" + name)
                : xml;
    }

    private static String inNamespace(String xml) {
        return ROOT.matcher(xml).replaceFirst("<$1 xmlns=\"urn:somebody:else\"");
    }

    /** As somebody would write it who did not see that the contract says attributes. */
    private static List<Change> elementForAttribute(Message message) {
        if (!message.isXml()) {
            return List.of();
        }
        byte[] document = XmlForm.writtenWithoutAttributes(message);
        return Arrays.equals(document, message.body().toByteArray())
                ? List.of()
                : List.of(new Change("attributes became elements", message.with(document)));
    }

    private static List<Change> nilWithContent(Message message) {
        String xml = message.isXml() ? message.body().utf8() : "";
        String nil = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"";
        return xml.matches("(?s)^<[\\w.-]+[^>]*[^/]>.+")
                ? List.of(new Change(
                        "the root is nil", message.with(ROOT.matcher(xml).replaceFirst("<$1" + nil))))
                : List.of();
    }
}
