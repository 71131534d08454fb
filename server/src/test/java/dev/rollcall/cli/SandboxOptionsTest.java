package dev.rollcall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SandboxOptionsTest {
    @Test
    void aServerWithoutRoomForASandboxDoesNotStart() {
        Cli serve = Cli.run("serve", "--port", "0", "--max-sandboxes", "0");

        assertThat(serve.exitCode()).isEqualTo(2);
        assertThat(serve.err()).contains("There is at least one sandbox, not 0");
    }

    @Test
    void norOneThatDropsThemAtOnce() {
        Cli serve = Cli.run("serve", "--port", "0", "--sandbox-idle", "0");

        assertThat(serve.exitCode()).isEqualTo(2);
        assertThat(serve.err()).contains("A sandbox may be idle for some time");
    }
}
