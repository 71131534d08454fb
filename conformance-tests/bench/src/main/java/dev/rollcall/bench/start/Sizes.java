package dev.rollcall.bench.start;

import dev.rollcall.bench.process.House;
import dev.rollcall.bench.report.MarkdownTable;
import dev.rollcall.bench.report.Numbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How large the files are that people take along. */
final class Sizes {
    private Sizes() {}

    static MarkdownTable of(House house) throws IOException {
        MarkdownTable table = new MarkdownTable("file", "MiB");
        Path folder = house.root().resolve("server/target");
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            List<Path> taken = files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches("rollcall(\\.jar)?|.*\\.(jsa|aot)"))
                    .sorted()
                    .toList();
            for (Path file : taken) {
                table.row("`server/target/" + file.getFileName() + "`", Numbers.text(Files.size(file) / 1048576.0, 1));
            }
        }
        return table;
    }
}
