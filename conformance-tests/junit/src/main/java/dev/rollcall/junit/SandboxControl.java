package dev.rollcall.junit;

import dev.rollcall.client.control.ApiException;
import dev.rollcall.client.control.model.ClockAdvance;
import dev.rollcall.client.control.model.ClockChange;
import dev.rollcall.client.control.model.Code;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * One sandbox, moved through the generated client of the control API. Thread-safe.
 *
 * @param server with the sandbox
 * @param name of the sandbox
 */
record SandboxControl(ControlClient server, String name) implements TestClock.Hands {

    @Override
    public Instant now() {
        return told(() -> server.clocks().readClock(name).getNow()).toInstant();
    }

    @Override
    public void advance(Duration duration) {
        told(() -> server.clocks().advanceClock(name, new ClockAdvance().by(duration.toString())));
    }

    @Override
    public void set(Instant moment) {
        told(() -> server.clocks().setClock(name, new ClockChange().now(moment.atOffset(ZoneOffset.UTC))));
    }

    /** Lets these settings hold for a product from the next call on. */
    void choose(String product, Map<String, Object> settings) {
        told(() -> server.settings().changeSettings(name, product, settings));
    }

    /** The second factors that an account could show now. */
    List<Code> codes(String product, String account) {
        return told(() -> server.accounts().listCodes(name, product, account)).getCodes();
    }

    /** Drops the sandbox. */
    void drop() {
        told(() -> {
            server.sandboxes().deleteSandbox(name);
            return name;
        });
    }

    /** What a call says; what it refuses is a mistake of the test, told in the words of the mock. */
    static <T> T told(Call<T> call) {
        try {
            return call.say();
        } catch (ApiException e) {
            throw new IllegalArgumentException("The mock refuses this: " + e.getResponseBody(), e);
        }
    }

    /** A call of the control API. */
    interface Call<T> {
        T say() throws ApiException;
    }
}
