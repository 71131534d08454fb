package dev.rollcall.bench.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.bench.load.Page;
import dev.rollcall.bench.load.WrkReport;
import dev.rollcall.bench.server.Server;
import dev.rollcall.bench.server.Task;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingsTest {
    private final Standings standings = new Standings();

    @Test
    void ratiosAreTakenRoundByRound() {
        standings.add(new Named("ours"), 1, measured(100));
        standings.add(new Named("other"), 1, measured(50));
        standings.add(new Named("ours"), 2, measured(10));
        standings.add(new Named("other"), 2, measured(5));

        assertThat(standings.table("other", "nobody"))
                .contains("| ours | 55 | 2.00 | - | 1.00 | 3.00 | 7.0 | 64 | 900 / 900 | 0 |");
    }

    @Test
    void whoIsNotMeasuredHasALineThatSaysWhy() {
        standings.skip(new Named("other"), "no node");

        assertThat(standings.isSkipped(new Named("other"))).isTrue();
        assertThat(standings.skippedLines()).containsExactly("not run: other: no node");
    }

    private static Measurement measured(double perSecond) {
        return new Measurement(new WrkReport(1_000, perSecond, 1, 3, 0), 7, 64 << 20, Duration.ofMillis(900));
    }

    private record Named(String name) implements Server {
        @Override
        public String told() {
            return "";
        }

        @Override
        public boolean knows(Page page, boolean different) {
            return true;
        }

        @Override
        public List<String> command(Task task) {
            return List.of();
        }
    }
}
