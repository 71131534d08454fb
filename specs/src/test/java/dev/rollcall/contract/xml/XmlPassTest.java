package dev.rollcall.contract.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.contract.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reading that looks for places only when it needs them is the same as one that has kept them all from the start. */
class XmlPassTest {
    private static final String EDITS = "<>/=\"& :a1\0";

    /** The seed is the case: a failing one can be run alone. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void findsTheSameInTwoPassesAsInOne(long seed) {
        Random random = new Random(seed);
        int right = 0;
        int wrong = 0;
        int unreadable = 0;
        for (int i = 0; i < 60; i++) {
            RandomSchema made = new RandomSchema(random);
            ObjectNode schema = made.object(4);
            Contract contract = Contracts.schemas("Root: " + schema);
            XmlReader reader = new XmlReader(contract, "Root");
            String document = new String(new XmlWriter(contract, "Root").write(made.value(schema)), UTF_8);

            for (int damages = 0; damages < 8; damages++) {
                XmlReading reading = holdsWhatOnePassFinds(reader, document);
                right += reading.problems().isEmpty() ? 1 : 0;
                wrong += reading.isReadable() && !reading.problems().isEmpty() ? 1 : 0;
                unreadable += reading.isReadable() ? 0 : 1;
                document = damaged(document, random);
            }
        }

        assertThat(right).isGreaterThan(20);
        assertThat(wrong).isGreaterThan(20);
        assertThat(unreadable).isGreaterThan(20);
    }

    private static XmlReading holdsWhatOnePassFinds(XmlReader reader, String text) {
        byte[] document = text.getBytes(UTF_8);
        XmlPass pass = reader.pass(document, XmlKeptTrail.document());

        XmlReading reading = reader.read(document);

        assertThat(reading.value()).as(text).isEqualTo(pass.value());
        assertThat(reading.problems()).as(text).isEqualTo(pass.problems());
        assertThat(places(reading))
                .as(text)
                .isEqualTo(places(new XmlReading(pass.value(), pass.problems(), pass::trail)));
        XmlPass quick = reader.pass(document, XmlNoTrail.INSTANCE);
        assertThat(quick.value()).as(text).isEqualTo(pass.value());
        assertThat(quick.problems())
                .as(text)
                .extracting(XmlProblem::message)
                .isEqualTo(pass.problems().stream().map(XmlProblem::message).toList());
        return reading;
    }

    /** The places of all values, and around each of them that of one that is not there. */
    private static List<String> places(XmlReading reading) {
        List<String> places = new ArrayList<>();
        add(reading, reading.value(), JsonPointer.empty(), places);
        return places;
    }

    private static void add(XmlReading reading, JsonNode value, JsonPointer pointer, List<String> places) {
        places.add(pointer + " " + reading.place(pointer));
        places.add(pointer + " " + reading.place(pointer.appendProperty("nothing")));
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            add(reading, member.getValue(), pointer.appendProperty(member.getKey()), places);
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            add(reading, value.get(i), pointer.appendIndex(i), places);
        }
    }

    private static String damaged(String document, Random random) {
        if (random.nextInt(4) == 0) {
            int at = random.nextInt(document.length());
            String more = random.nextBoolean() ? "" : String.valueOf(EDITS.charAt(random.nextInt(EDITS.length())));
            return document.substring(0, at) + more + document.substring(at + 1);
        }
        List<String> tags = new ArrayList<>(List.of(document.split("(?=<)|(?<=>)")));
        int at = random.nextInt(tags.size());
        switch (random.nextInt(5)) {
            case 0 -> tags.add(at, tags.get(random.nextInt(tags.size())));
            case 1 -> tags.add(at, "<extra a='1'>text</extra>");
            case 2 -> tags.add(at, "text");
            case 3 -> tags.set(at, tags.get(at).replaceFirst("^<(\\w+)", "<$1 a='1'"));
            default -> tags.set(at, tags.get(at).replaceFirst("=\"", "_=\"0"));
        }
        return String.join("", tags);
    }

    @Test
    void looksForPlacesOnceSomebodyAsks() {
        XmlReader reader = new XmlReader(Contracts.SESSIONS, "SessionList");
        byte[] document = "<Api_List>\n <sessions host='h'/>\n <sessions host='i'/>\n</Api_List>".getBytes(UTF_8);

        XmlReading reading = reader.read(document);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.place(JsonPointer.compile("/sessions/1/host")))
                .hasToString("3:2 /Api_List/sessions[2]/@host");
        assertThat(reading.place(JsonPointer.compile("/sessions/0/host")))
                .hasToString("2:2 /Api_List/sessions[1]/@host");
    }
}
