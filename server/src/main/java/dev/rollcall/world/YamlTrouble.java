package dev.rollcall.world;

import java.util.Objects;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Why a text is no YAML, in our words.
 *
 * @param place where reading stopped
 * @param expected what should stand there
 * @param found what does
 */
record YamlTrouble(Place place, String expected, String found) {

    static YamlTrouble of(MarkedYAMLException e) {
        Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        Place place = mark == null ? Place.START : Place.of(mark);
        String problem = Objects.requireNonNullElse(e.getProblem(), "");
        return problem.contains("(TAB)")
                ? new YamlTrouble(place, "spaces at the beginning of a line", "a tab")
                : new YamlTrouble(place, "YAML", "what its reader calls: " + oneLine(problem, e));
    }

    private static String oneLine(String problem, MarkedYAMLException e) {
        String context = Objects.requireNonNullElse(e.getContext(), "");
        String both = context.isEmpty() ? problem : context + ", " + problem;
        return both.replaceAll("\\s+", " ").strip();
    }

    /** The tag that was written in front of a value, empty if there is none. */
    static String tag(NodeEvent event) {
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : null;
        return tag == null ? "" : tag.replace(Tag.PREFIX, "!!");
    }
}
