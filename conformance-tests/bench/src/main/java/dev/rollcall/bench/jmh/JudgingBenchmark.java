package dev.rollcall.bench.jmh;

import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Operation;
import dev.rollcall.contract.Violation;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What is done with every exchange, shown by a page of fifty sessions: its route is found, it is judged, it is masked. */
@NullUnmarked // JMH sets the fields.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JudgingBenchmark {
    /** Whose list it is. */
    @Param({"rocketchat", "commvault", "joomla"})
    public String product;

    private JudgedPage page;

    /** Asks a mock for the page. */
    @Setup
    public void ask() {
        page = JudgedPage.of(product);
    }

    /** One look-up. */
    @Benchmark
    public Optional<Operation> route() {
        return page.contract().match("GET", page.exchange().request().path());
    }

    /** Request and answer. */
    @Benchmark
    public List<Violation> judge() {
        return page.judge().judge(page.exchange());
    }

    /** For whoever reads the journal. */
    @Benchmark
    public Exchange mask() {
        return page.masking().apply(page.exchange());
    }
}
