package dev.rollcall.junit;

import dev.rollcall.client.control.ApiException;
import dev.rollcall.client.control.model.ClockAdvance;
import dev.rollcall.client.control.model.ClockChange;
import dev.rollcall.client.control.model.Code;
import dev.rollcall.client.control.model.NewSandbox;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * One sandbox, moved through the generated client of the control API. Thread-safe.
 *
 * @param control of the sandbox
 */
record SandboxControl(Control control) implements TestClock.Hands {

    /** A fresh sandbox, made by this control API. */
    static SandboxControl make(Control control, NewSandbox wanted) {
        return new SandboxControl(
                control.in(told(() -> control.sandboxes().createSandbox(wanted)).getName()));
    }

    /** The name of the sandbox. */
    String name() {
        return control.sandbox();
    }

    @Override
    public Instant now() {
        return told(() -> control.clocks().readClock(name()).getNow()).toInstant();
    }

    @Override
    public void advance(Duration duration) {
        told(() -> control.clocks().advanceClock(name(), new ClockAdvance().by(duration.toString())));
    }

    @Override
    public void set(Instant moment) {
        told(() -> control.clocks().setClock(name(), new ClockChange().now(moment.atOffset(ZoneOffset.UTC))));
    }

    /** Lets these settings hold for a product from the next call on. */
    void choose(String product, Map<String, Object> settings) {
        told(() -> control.settings().changeSettings(name(), product, settings));
    }

    /** The second factors that an account could show now. */
    List<Code> codes(String product, String account) {
        return told(() -> control.accounts().listCodes(name(), product, account))
                .getCodes();
    }

    /** Drops the sandbox. */
    void drop() {
        told(() -> {
            control.sandboxes().deleteSandbox(name());
            return name();
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
