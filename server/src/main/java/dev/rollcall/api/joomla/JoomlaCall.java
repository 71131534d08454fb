package dev.rollcall.api.joomla;

import dev.rollcall.http.CallProperties;
import dev.rollcall.http.RequestProperty;
import dev.rollcall.sandbox.Settings;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Objects;

/**
 * What the resources know of a call besides its parameters.
 *
 * @param sessions the rules, with the state that the call sees
 * @param caller who is calling
 * @param visitor where the call comes from
 */
record JoomlaCall(JoomlaSessions sessions, Caller caller, Visitor visitor) {
    /** Who is calling, from the login on. */
    static final RequestProperty<Caller> CALLER = new RequestProperty<>("rollcall.joomla.caller", Caller.class);

    static JoomlaCall of(ContainerRequestContext request) {
        return new JoomlaCall(sessions(request), CALLER.of(request), visitor(request));
    }

    static JoomlaSessions sessions(ContainerRequestContext request) {
        return CallProperties.SANDBOX.of(request).state(JoomlaSessions.class);
    }

    static Visitor visitor(ContainerRequestContext request) {
        String browser = Objects.requireNonNullElse(request.getHeaderString("User-Agent"), "");
        String address = CallProperties.ADDRESS.of(request);
        return settings(request).get(JoomlaSettings.RAW_USER_AGENTS)
                ? Visitor.raw(address, browser)
                : Visitor.tidy(address, browser);
    }

    static Settings settings(ContainerRequestContext request) {
        return CallProperties.SANDBOX.of(request).settings(JoomlaSessions.class);
    }
}
