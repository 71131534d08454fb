package dev.rollcall.suite.mutation;

import dev.rollcall.contract.ContractNode;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents that are no XML, or not that which the contract describes. */
final class XmlTextOperators {
    private static final Pattern ROOT = Pattern.compile("^<([A-Za-z_][\\w.-]*)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("<([A-Za-z_][\\w.-]*)([^<>]*?) ([A-Za-z_]\\w*)=\"([^\"]*)\"");
    private static final Pattern EMPTY_CHILD = Pattern.compile("(?<!^)<([A-Za-z_][\\w.-]*)( [^<>]*?)? ?/>");

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

    /** Only attributes of the root's own schema and of its lists' items are tried, where the schema is at hand. */
    private static List<Change> elementForAttribute(Message message) {
        if (!message.isXml()) {
            return List.of();
        }
        String xml = message.body().utf8();
        return EMPTY_CHILD
                .matcher(xml)
                .results()
                .filter(child -> child.group(2) != null && isAttribute(message.schema(), child.group(2)))
                .limit(3)
                .map(child -> moved(xml, child.group(), child.group(1), child.group(2)))
                .map(other -> new Change("an attribute became an element", message.with(other)))
                .toList();
    }

    private static boolean isAttribute(ContractNode schema, String attributes) {
        String name = attributes.strip().replaceFirst("=.*", "");
        return attributesOf(schema, 0).contains(" " + name + " ");
    }

    /** The names of all attributes below a schema, with spaces around each. */
    private static String attributesOf(ContractNode schema, int depth) {
        if (depth > 6) {
            return " ";
        }
        StringBuilder names = new StringBuilder(" ");
        schema.member("properties").members().forEach((name, property) -> {
            if (property.member("xml").says("attribute")) {
                names.append(property.member("xml").text("name", name)).append(' ');
            }
            names.append(attributesOf(property, depth + 1));
        });
        return schema.member("items").exists()
                ? names + attributesOf(schema.member("items"), depth + 1)
                : names.toString();
    }

    private static String moved(String xml, String element, String name, String attributes) {
        Matcher first = Pattern.compile("^ ([\\w.-]+)=\"([^\"]*)\"(.*)$").matcher(attributes);
        if (!first.find()) {
            return xml;
        }
        String changed = "<" + name + first.group(3) + "><" + first.group(1) + ">" + first.group(2) + "</"
                + first.group(1) + "></" + name + ">";
        return xml.replace(element, changed);
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
