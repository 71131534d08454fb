package dev.rollcall.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldedTextTest {
    @Test
    void isTheSameExactlyWhereLetterCaseIsTheOnlyDifference() {
        List<String> texts = List.of(
                "ada",
                "Ada",
                "ADA",
                "",
                "straße",
                "STRASSE",
                "STRAßE",
                "İ",
                "i",
                "I",
                "ı",
                "ς",
                "σ",
                "Σ",
                "ſ",
                "s",
                "k",
                "\u212A",
                "\uD801\uDC00",
                "\uD801\uDC28");

        assertThat(texts)
                .allSatisfy(one -> assertThat(texts)
                        .allSatisfy(other -> assertThat(FoldedText.of(one).equals(FoldedText.of(other)))
                                .as(one + " and " + other)
                                .isEqualTo(one.equalsIgnoreCase(other))));
    }
}
