package dev.rollcall.contract.xml;

import static dev.rollcall.contract.xml.Contracts.SESSIONS;
import static dev.rollcall.contract.xml.Contracts.json;
import static dev.rollcall.contract.xml.Contracts.read;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonPointer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlHardeningTest {
    private final XmlReader reader = new XmlReader(SESSIONS, "SessionList");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                        | 1:1 / xml.malformed",
                "x                                         | 1:1 / xml.malformed",
                "{\"sessions\":[]}                         | 1:1 / xml.malformed",
                "<Api_List>\\n <sessions>\\n</Api_List>    | 3:10 /Api_List/sessions[1] xml.malformed",
                "<Api_List a=\"1\" a=\"2\"/>               | 1:23 / xml.malformed",
                "<Api_List><p:x/></Api_List>               | 1:16 /Api_List xml.malformed",
                "<Api_List/>text                           | 1:12 / xml.malformed",
                "<Api_List/><Api_List/>                    | 1:13 / xml.malformed",
                "<Api_List>&nbsp;</Api_List>               | 1:16 /Api_List xml.malformed",
                "<Api_List a=\"&nbsp;\"/>                  | 1:19 / xml.malformed",
                "<Api_List>\\0</Api_List>                  | 1:11 /Api_List xml.malformed",
                "<Api_List>&#0;</Api_List>                 | 1:14 /Api_List xml.malformed",
                "<!DOCTYPE Api_List><Api_List/>            | 1:1 / xml.doctype",
                "<!-- c --><!DOCTYPE a SYSTEM \"file:///etc/hostname\"><Api_List/> | 1:11 / xml.doctype",
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"http://evil.example/\"> ]><Api_List>&e;</Api_List> | 1:1 / xml.doctype",
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?><Api_List/> | 1:39 / xml.encoding",
                "<?xml version=\"1.0\" encoding=\"none\"?><Api_List/>   | 1:1 / xml.encoding",
            })
    void refusesWhatIsNoXmlOfOurs(String document, String problem) {
        XmlReading reading =
                read(SESSIONS, "SessionList", document.replace("\\n", "\n").replace("\\0", "\0"));

        assertThat(reading.isReadable()).isFalse();
        assertThat(reading.value().isMissingNode()).isTrue();
        assertThat(reading.place(JsonPointer.compile("/sessions"))).hasToString("1:1 /");
        assertThat(reading.problems()).singleElement().satisfies(one -> {
            assertThat(one.place() + " " + one.kind().key()).isEqualTo(problem);
            assertThat(one.message()).doesNotContain("\n").doesNotContain("row,col");
        });
    }

    @Test
    void resolvesNoEntityHoweverItIsNested() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 'ha'>");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY e" + i + " '" + ("&e" + (i - 1) + ";").repeat(10) + "'>");
        }

        assertThat(kinds(bomb + "]><Api_List x='&e29;'>&e29;</Api_List>")).containsExactly(XmlProblem.Kind.DOCTYPE);
    }

    @Test
    void readsEncodingsThatAreDeclaredOrMarked() {
        String body = "<Api_List é='ü'/>";
        List<byte[]> documents = List.of(
                body.getBytes(UTF_8),
                ("\uFEFF" + body).getBytes(UTF_8),
                body.getBytes(UTF_16),
                ("\uFEFF" + body).getBytes(UTF_16LE),
                ("<?xml version='1.0' encoding='utf-16'?>" + body).getBytes(UTF_16),
                ("<?xml version='1.0' encoding='ISO-8859-1'?>" + body).getBytes(ISO_8859_1));

        assertThat(documents)
                .extracting(document -> reader.read(document).value())
                .containsOnly(json("{\"é\":\"ü\",\"sessions\":[]}"));
    }

    @Test
    void reportsBytesThatAreNoText() {
        XmlReading reading = reader.read("<Api_List é=''/>".getBytes(ISO_8859_1));

        assertThat(reading.problems()).extracting(XmlProblem::kind).containsExactly(XmlProblem.Kind.ENCODING);
    }

    @Test
    void limitsDepth() {
        assertThat(kinds("<Api_List>" + "<x>".repeat(99) + "</x>".repeat(99) + "</Api_List>"))
                .isEmpty();
        assertThat(kinds("<Api_List>" + "<x>".repeat(100) + "</x>".repeat(100) + "</Api_List>"))
                .containsExactly(XmlProblem.Kind.DEPTH);
        assertThat(kinds("<x>".repeat(1_000_000))).contains(XmlProblem.Kind.DEPTH);
    }

    @Test
    void limitsAttributesNamesAndNamespaces() {
        assertThat(kinds("<Api_List" + numbered(" a%d=''", 256) + "/>")).isEmpty();
        assertThat(kinds("<Api_List" + numbered(" a%d=''", 257) + "/>")).containsExactly(XmlProblem.Kind.LIMIT);
        assertThat(kinds("<Api_List" + numbered(" xmlns:n%d='u'", 100_000) + "/>"))
                .containsExactly(XmlProblem.Kind.LIMIT);
        assertThat(kinds("<Api_List>" + numbered("<x%d/>", 5000) + "</Api_List>"))
                .containsExactly(XmlProblem.Kind.LIMIT);
        assertThat(kinds("<Api_List " + "n".repeat(1001) + "=''/>")).containsExactly(XmlProblem.Kind.LIMIT);
        assertThat(kinds("<Api_List a='" + "v".repeat(1_000_000) + "'/>")).containsExactly(XmlProblem.Kind.LIMIT);
    }

    @Test
    void countsOnlyTheNamespacesInForce() {
        String document = "<Api_List>" + "<p:x xmlns:p='u'/>".repeat(1000) + "</Api_List>";

        assertThat(kinds(document)).isEmpty();
    }

    /** Twenty seconds are many times what these take: they fail only if something is far from linear. */
    @Test
    void takesNoLongerThanTheSizeOfTheDocumentJustifies() {
        String path = "n".repeat(1000);
        List<Supplier<String>> documents = List.of(
                () -> "<Api_List>" + "<sessions host='h'/>".repeat(100_000) + "</Api_List>",
                () -> "<Api_List>" + ("<" + path + ">").repeat(90) + "<x/>".repeat(100_000),
                () -> "<Api_List>" + "x<!-- -->".repeat(100_000) + "</Api_List>",
                () -> "<Api_List>" + "<x>1</x>".repeat(100_000) + "</Api_List>",
                () -> "<Api_List><sessions loginTime='" + "9".repeat(500_000) + "'/></Api_List>",
                () -> "<Api_List>" + colliding(14) + "</Api_List>");

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> documents.forEach(document -> reader.read(document.get().getBytes(UTF_8))));
    }

    /** Documents are broken at random places, so that the parser meets what nobody thought of. */
    @Test
    void neverThrowsWhateverTheBytes() {
        Random random = new Random(20170530);
        byte[] document = ("<?xml version='1.0' encoding='UTF-8'?><!-- c --><Api_List xmlns:p='u' p:a='&lt;'>"
                        + "<sessions host='h' loginTime='1'><user userId='1'/><note>é<![CDATA[x]]>&#65;</note>"
                        + "</sessions><?pi x?></Api_List>")
                .getBytes(UTF_8);
        byte[] pieces = "<>&;/!?-[]'\"=: x\0\u00ff\u00fe#DOCTYPE".getBytes(ISO_8859_1);

        for (int i = 0; i < 50_000; i++) {
            byte[] broken = document.clone();
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                broken[random.nextInt(broken.length)] =
                        random.nextBoolean() ? pieces[random.nextInt(pieces.length)] : (byte) random.nextInt(256);
            }
            XmlReading reading = reader.read(broken);
            assertThat(reading.isReadable() || !reading.problems().isEmpty()).isTrue();
        }
    }

    private List<XmlProblem.Kind> kinds(String document) {
        return reader.read(document.getBytes(UTF_8)).problems().stream()
                .map(XmlProblem::kind)
                .toList();
    }

    private static String numbered(String piece, int times) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < times; i++) {
            text.append(piece.replace("%d", String.valueOf(i)));
        }
        return text.toString();
    }

    /** Elements whose names have the same hash code. */
    private static String colliding(int bits) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1 << bits; i++) {
            text.append('<');
            for (int bit = 0; bit < bits; bit++) {
                text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            text.append("/>");
        }
        return text.toString();
    }
}
