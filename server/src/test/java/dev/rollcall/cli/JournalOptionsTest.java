package dev.rollcall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JournalOptionsTest {
    @Test
    void aJournalWithoutRoomForAnExchangeIsNone() {
        Cli serve = Cli.run("serve", "--port", "0", "--journal-exchanges", "0");

        assertThat(serve.exitCode()).isEqualTo(2);
        assertThat(serve.err()).contains("A journal keeps at least one exchange, not 0");
    }

    @Test
    void norIsOneWithoutMemory() {
        Cli serve = Cli.run("serve", "--port", "0", "--journal-bytes", "0");

        assertThat(serve.exitCode()).isEqualTo(2);
        assertThat(serve.err()).contains("A journal takes at least one byte, not 0");
    }
}
