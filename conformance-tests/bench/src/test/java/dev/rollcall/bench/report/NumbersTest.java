package dev.rollcall.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void theMedianStandsInTheMiddle() {
        assertThat(Numbers.median(List.of(9.0, 1.0, 5.0))).isEqualTo(5);
        assertThat(Numbers.median(List.of(4.0, 1.0))).isEqualTo(2.5);
    }

    @Test
    void aPercentileIsOneOfTheValues() {
        List<Double> values =
                DoubleStream.iterate(1, value -> value + 1).limit(200).boxed().toList();

        assertThat(Numbers.percentile(values, 0)).isEqualTo(1);
        assertThat(Numbers.percentile(values, 0.99)).isEqualTo(199);
        assertThat(Numbers.percentile(values, 1)).isEqualTo(200);
    }

    @Test
    void numbersAreWrittenTheSameEverywhere() {
        assertThat(Numbers.text(1_234.567, 1)).isEqualTo("1,234.6");
        assertThat(Numbers.mebibytes(3 << 20)).isEqualTo("3");
    }
}
