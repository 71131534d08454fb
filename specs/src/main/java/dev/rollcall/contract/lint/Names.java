package dev.rollcall.contract.lint;

import java.util.List;
import java.util.stream.Stream;

/** The names of an object's members. */
final class Names {
    private Names() {}

    static List<LintRule> rules() {
        return List.of(LintRule.error(
                "name.doubled",
                "Of two members with one name every reader drops another one, without a word.",
                Names::doubled));
    }

    private static Stream<Flaw> doubled(LintedFile file) {
        return file.doubledNames().stream()
                .map(pointer -> new Flaw(
                        pointer,
                        "`" + new Spot(pointer, file.root().node()).name()
                                + "` stands more than once in the same object"));
    }
}
