package dev.rollcall.contract.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.contract.Contract;
import java.io.ByteArrayInputStream;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class XmlRoundTripTest {

    /** The seed is the case: a failing one can be run alone. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void readsBackWhateverItWrites(long seed) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            RandomSchema made = new RandomSchema(random);
            ObjectNode schema = made.object(4);
            Contract contract = Contracts.schemas("Root: " + schema);
            JsonNode value = made.value(schema);

            byte[] document = new XmlWriter(contract, "Root").write(value);

            String text = new String(document, UTF_8);
            XmlReading reading = new XmlReader(contract, "Root").read(document);
            assertThat(reading.problems()).as(text).isEmpty();
            assertThat(reading.value()).as(text).isEqualTo(value);
            assertThat(dom(document).getDocumentElement().getLocalName())
                    .as(text)
                    .isEqualTo("Root");
        }
    }

    /** The JDK's own parser, which shares no code with ours, finds the same attributes. */
    @Test
    void anotherParserReadsTheSame() throws Exception {
        Contract contract = Contracts.schemas("""
                Root: {type: object, properties: {a: {type: string, xml: {attribute: true}},
                  e: {type: string, xml: {prefix: p, namespace: u}}}}
                """);
        Random random = new Random(42);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(20, 0, 0x2FF).forEach(text::appendCodePoint);
            ObjectNode value = (ObjectNode) Contracts.json("{}");
            value.put("a", text.toString()).put("e", text.toString()).put(text.substring(0, 5), "extra");

            Element root = dom(new XmlWriter(contract, "Root").write(value)).getDocumentElement();

            String carried = text.toString().replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "\uFFFD");
            assertThat(root.getAttribute("a")).isEqualTo(carried);
            assertThat(root.getElementsByTagNameNS("u", "e").item(0).getTextContent())
                    .isEqualTo(carried);
            assertThat(root.getAttribute(XmlNames.encode(text.substring(0, 5)))).isEqualTo("extra");
        }
    }

    private static Document dom(byte[] document) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(document));
    }
}
