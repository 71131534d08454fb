package dev.rollcall.suite.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One file in {@code specs/}, as it stands there.
 *
 * @param path of the file
 * @param document what it says
 */
record ContractFile(Path path, JsonNode document) {
    static final Path FOLDER = Path.of("..", "..", "specs").toAbsolutePath().normalize();
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    static Stream<ContractFile> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(ContractFile::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ContractFile read(Path path) {
        try {
            return new ContractFile(path, new YAMLMapper().readTree(Files.readString(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's name without {@code .yaml}. */
    String name() {
        return path.getFileName().toString().replace(".yaml", "");
    }

    List<String> lines() {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every operation by method and path. */
    List<Map.Entry<String, JsonNode>> operations() {
        List<Map.Entry<String, JsonNode>> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(item -> item.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .forEach(member ->
                                operations.add(Map.entry(member.getKey() + " " + item.getKey(), member.getValue()))));
        return operations;
    }

    /** What a section of the components holds. */
    Set<Map.Entry<String, JsonNode>> components(String section) {
        return document.path("components").path(section).properties();
    }

    /** Every object of the document outside of the examples' values, with its place. */
    List<Map.Entry<String, JsonNode>> objects() {
        List<Map.Entry<String, JsonNode>> found = new ArrayList<>();
        collect("#", document, found);
        return found;
    }

    private static void collect(String place, JsonNode node, List<Map.Entry<String, JsonNode>> found) {
        if (node.isObject()) {
            found.add(Map.entry(place, node));
        }
        node.properties().stream()
                .filter(member ->
                        !member.getKey().equals("value") && !member.getKey().equals("example"))
                .forEach(member -> collect(place + "/" + member.getKey(), member.getValue(), found));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(place + "/" + i, node.get(i), found);
            }
        }
    }

    @Override
    public String toString() {
        return "specs/" + path.getFileName();
    }
}
