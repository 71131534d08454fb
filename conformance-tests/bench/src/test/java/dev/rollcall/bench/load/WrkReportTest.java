package dev.rollcall.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WrkReportTest {
    private static final String OUTPUT = """
            Running 15s test @ http://127.0.0.1:8080/rocketchat/api/v1/sessions/list.all
              1 threads and 32 connections
              Thread Stats   Avg      Stdev     Max   +/- Stdev
                Latency     1.34ms    2.01ms  50.12ms   91.20%
                Req/Sec    29.91k     3.05k   33.02k    88.00%
              Latency Distribution
                 50%  640.00us
                 75%    1.50ms
                 90%    2.75ms
                 99%    1.02s
              446813 requests in 15.01s, 7.30GB read
            Requests/sec:  29767.69
            Transfer/sec:    498.21MB
            """;

    @Test
    void aReportIsReadWhateverItsUnits() {
        WrkReport report = WrkReport.parse(OUTPUT);

        assertThat(report).isEqualTo(new WrkReport(446_813, 29_767.69, 0.64, 1_020, 0));
    }

    @Test
    void whatFailedIsCounted() {
        WrkReport report = WrkReport.parse(
                OUTPUT + "  Socket errors: connect 1, read 2, write 3, timeout 4\n  Non-2xx or 3xx responses: 100\n");

        assertThat(report.failed()).isEqualTo(110);
    }

    @Test
    void whatIsNoReportIsShown() {
        assertThatThrownBy(() -> WrkReport.parse("unable to connect to 127.0.0.1:1 Connection refused"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Connection refused");
    }
}
