package dev.rollcall.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines in a square, both axes logarithmic, as SVG that needs nothing else.
 *
 * @param title what stands above
 * @param across what the horizontal axis counts
 * @param up what the vertical axis counts
 * @param lines by name
 * @param whole what the points of whole lines are
 * @param dashed what those of dashed lines are
 */
public record Curve(String title, String across, String up, Map<String, Line> lines, String whole, String dashed) {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 420;
    private static final int LEFT = 70;
    private static final int RIGHT = 190;
    private static final int TOP = 50;
    private static final int BOTTOM = 60;
    private static final List<String> COLOURS =
            List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9");

    private static final String WHOLE = "stroke-width=\"2\"";
    private static final String DASHED = "stroke-width=\"1.5\" stroke-dasharray=\"5 4\"";

    /** A point of a line. */
    public record Point(double x, double y) {
        public Point {
            if (!(x > 0 && y > 0)) {
                throw new IllegalArgumentException("A logarithmic axis has no place for " + x + ", " + y);
            }
        }
    }

    /**
     * Two lines of one colour.
     *
     * @param whole the points of one, from left to right
     * @param dashed those of the other
     */
    public record Line(List<Point> whole, List<Point> dashed) {
        private Stream<Point> points() {
            return Stream.concat(whole.stream(), dashed.stream());
        }
    }

    public Curve {
        if (lines.values().stream().flatMap(Line::points).findAny().isEmpty()) {
            throw new IllegalArgumentException("A curve needs points");
        }
    }

    /** The picture. */
    public String svg() {
        Axis x = axis(Point::x, LEFT, WIDTH - RIGHT);
        Axis y = axis(Point::y, HEIGHT - BOTTOM, TOP);
        List<String> parts = new ArrayList<>();
        parts.add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">"
                        .formatted(WIDTH, HEIGHT));
        parts.add("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>".formatted(WIDTH, HEIGHT));
        parts.add(text(LEFT, TOP - 22, "start", "<tspan font-size=\"15\">" + escaped(title) + "</tspan>"));
        parts.add(text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 15, "middle", escaped(across)));
        parts.add(text(LEFT, TOP - 6, "middle", escaped(up)));
        x.decades().forEach(value -> parts.add(across(x.at(value), value)));
        y.decades().forEach(value -> parts.add(up(y.at(value), value)));
        int number = 0;
        for (String name : new TreeSet<>(lines.keySet())) {
            parts.add(line(name, Objects.requireNonNull(lines.get(name)), x, y, number++));
        }
        parts.add(legend(number + 1, "#555", WHOLE, whole));
        parts.add(legend(number + 2, "#555", DASHED, dashed));
        parts.add("</svg>\n");
        return String.join("\n", parts);
    }

    private Axis axis(ToDoubleFunction<Point> value, int from, int to) {
        double[] all = lines.values().stream()
                .flatMap(Line::points)
                .mapToDouble(value)
                .sorted()
                .toArray();
        return Axis.over(all[0], all[all.length - 1], from, to);
    }

    private static String across(double x, double value) {
        return "<path d=\"M%s %d V%d\" stroke=\"#ddd\"/>".formatted(number(x), TOP, HEIGHT - BOTTOM)
                + text(x, HEIGHT - BOTTOM + 18, "middle", label(value));
    }

    private static String up(double y, double value) {
        return "<path d=\"M%d %s H%d\" stroke=\"#ddd\"/>".formatted(LEFT, number(y), WIDTH - RIGHT)
                + text(LEFT - 8, y + 4, "end", label(value));
    }

    private static String line(String name, Line line, Axis x, Axis y, int number) {
        String colour = COLOURS.get(number % COLOURS.size());
        return path(line.whole(), x, y, colour, WHOLE)
                + path(line.dashed(), x, y, colour, DASHED)
                + legend(number, colour, WHOLE, name);
    }

    private static String path(List<Point> points, Axis x, Axis y, String colour, String stroke) {
        String path = points.stream()
                .map(point -> number(x.at(point.x())) + " " + number(y.at(point.y())))
                .collect(Collectors.joining(" L", "M", ""));
        return points.isEmpty()
                ? ""
                : "<path d=\"%s\" fill=\"none\" stroke=\"%s\" %s/>".formatted(path, colour, stroke);
    }

    private static String legend(int number, String colour, String stroke, String name) {
        int y = TOP + 12 + number * 20;
        int x = WIDTH - RIGHT + 15;
        return "<path d=\"M%d %d h24\" stroke=\"%s\" %s/>".formatted(x, y - 4, colour, stroke)
                + text(x + 32, y, "start", escaped(name));
    }

    private static String text(double x, double y, String anchor, String inner) {
        return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>".formatted(number(x), number(y), anchor, inner);
    }

    private static String label(double value) {
        return value < 1 ? Double.toString(value) : String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
