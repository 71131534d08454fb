package dev.rollcall.api.rocketchat;

import dev.rollcall.session.SessionToken;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who has shown a second factor lately: the same token, user agent and address need not show it again. */
final class TrustedClients {
    /** A setting of the product; the default. */
    static final Duration REMEMBERED = Duration.ofMinutes(30);

    /** Beyond it, who has not shown one for the longest time is asked again. */
    private static final int MOST = 5_000;

    private final InstantSource clock;
    private final Map<SessionToken, Trust> byToken = new LinkedHashMap<>();

    TrustedClients(InstantSource clock) {
        this.clock = clock;
    }

    void remember(SessionToken token, Visit visit) {
        byToken.remove(token);
        byToken.put(
                token,
                new Trust(visit.userAgent(), visit.address(), clock.instant().plus(REMEMBERED)));
        if (byToken.size() > MOST) {
            byToken.remove(byToken.keySet().iterator().next());
        }
    }

    void forget(SessionToken token) {
        byToken.remove(token);
    }

    boolean knows(SessionToken token, Visit visit) {
        @Nullable Trust trust = byToken.get(token);
        return trust != null
                && !trust.until().isBefore(clock.instant())
                && trust.userAgent().equals(visit.userAgent())
                && trust.address().equals(visit.address());
    }

    private record Trust(String userAgent, String address, Instant until) {}
}
