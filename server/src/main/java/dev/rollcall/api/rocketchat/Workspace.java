package dev.rollcall.api.rocketchat;

import dev.rollcall.session.SessionStore;
import java.time.InstantSource;

/** Everything that the rules of one workspace know. Not safe for use by several threads: the rules hold one lock around it. */
record Workspace(
        InstantSource clock,
        Members members,
        SessionStore<Connection> store,
        Connections connections,
        SecondFactor secondFactor,
        Logins logins,
        RateLimiter limiter) {}
