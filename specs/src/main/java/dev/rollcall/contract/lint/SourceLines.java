package dev.rollcall.contract.lint;

import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What the text of a YAML or JSON file tells beyond its content: the line of every node, and names that stand twice. */
final class SourceLines {
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> doubled = new HashSet<>();

    /**
     * Reads the text.
     *
     * @throws org.yaml.snakeyaml.error.MarkedYAMLException if it is not YAML
     * @throws IllegalArgumentException if it holds an alias, which could lead round in circles
     */
    SourceLines(String text) {
        Yaml yaml = new Yaml(options());
        StreamSupport.stream(yaml.parse(new StringReader(text)).spliterator(), false)
                .filter(AliasEvent.class::isInstance)
                .findFirst()
                .ifPresent(alias -> {
                    throw new IllegalArgumentException(
                            "line " + (alias.getStartMark().getLine() + 1) + " has the YAML alias *"
                                    + ((AliasEvent) alias).getAnchor()
                                    + "; aliases are not read: write the part out or use $ref");
                });
        Node root = yaml.compose(new StringReader(text));
        if (root != null) {
            keep("", root, root);
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(200);
        return options;
    }

    private void keep(String pointer, Node key, Node value) {
        if (lines.putIfAbsent(pointer, key.getStartMark().getLine() + 1) != null) {
            doubled.add(pointer);
        }
        if (value instanceof MappingNode mapping) {
            mapping.getValue()
                    .forEach(member -> keep(pointer + "/" + name(member), member.getKeyNode(), member.getValueNode()));
        } else if (value instanceof SequenceNode sequence) {
            List<Node> elements = sequence.getValue();
            for (int i = 0; i < elements.size(); i++) {
                keep(pointer + "/" + i, elements.get(i), elements.get(i));
            }
        }
    }

    private static String name(NodeTuple member) {
        String name = member.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The line of the node or, where there is none, of the nearest one around it. */
    int line(String pointer) {
        String here = pointer;
        while (!here.isEmpty() && !lines.containsKey(here)) {
            here = here.substring(0, here.lastIndexOf('/'));
        }
        return lines.getOrDefault(here, 1);
    }

    /** The pointers of all members whose name stands more than once in its object. */
    Set<String> doubled() {
        return Set.copyOf(doubled);
    }
}
