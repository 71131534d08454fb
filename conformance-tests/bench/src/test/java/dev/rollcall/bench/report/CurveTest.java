package dev.rollcall.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rollcall.bench.report.Curve.Line;
import dev.rollcall.bench.report.Curve.Point;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class CurveTest {
    private static final Curve CURVE = new Curve(
            "Time & size <of answers>",
            "sessions",
            "ms",
            Map.of(
                    "list",
                    new Line(List.of(new Point(1_000, 1), new Point(1_000_000, 2)), List.of(new Point(1_000, 3))),
                    "filter",
                    new Line(List.of(new Point(1_000, 40)), List.of())),
            "half of them",
            "nearly all");

    @Test
    void aCurveIsXmlThatNamesItsLines() throws Exception {
        Document picture = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(CURVE.svg().getBytes(StandardCharsets.UTF_8)));

        assertThat(picture.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(picture.getDocumentElement().getTextContent())
                .contains("Time & size <of answers>", "list", "filter", "1,000,000", "half of them", "nearly all");
    }

    @Test
    void decadesAreEquallyFarApart() {
        Axis axis = Axis.over(1_000, 1_000_000, 100, 400);

        assertThat(axis.at(1_000)).isEqualTo(100);
        assertThat(axis.at(10_000)).isEqualTo(200);
        assertThat(axis.decades()).containsExactly(1e3, 1e4, 1e5, 1e6);
    }

    @Test
    void nothingCannotBeDrawn() {
        assertThatThrownBy(() -> new Point(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Curve("", "", "", Map.of(), "", "")).isInstanceOf(IllegalArgumentException.class);
    }
}
