package dev.rollcall.api.rocketchat;

import dev.rollcall.session.SessionToken;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who has shown a second factor lately: the same token, user agent and address need not show it again. */
final class TrustedClients {
    /** Beyond it, who has not shown one for the longest time is asked again. */
    private static final int MOST = 5_000;

    private final InstantSource clock;
    private final Supplier<Duration> remembered;
    private final Map<SessionToken, TrustedClient> byToken = new LinkedHashMap<>();

    /**
     * Nobody yet.
     *
     * @param remembered for how long, asked whenever somebody shows one
     */
    TrustedClients(InstantSource clock, Supplier<Duration> remembered) {
        this.clock = clock;
        this.remembered = remembered;
    }

    void remember(SessionToken token, Visit visit) {
        recall(new TrustedClient(
                token, visit.userAgent(), visit.address(), clock.instant().plus(remembered.get())));
    }

    /** Remembers somebody, as the last one who has shown a factor. */
    void recall(TrustedClient client) {
        byToken.remove(client.token());
        byToken.put(client.token(), client);
        if (byToken.size() > MOST) {
            byToken.remove(byToken.keySet().iterator().next());
        }
    }

    void forget(SessionToken token) {
        byToken.remove(token);
    }

    /** Whether somebody need not show a factor: his account is young, or he has shown one lately from the same place. */
    boolean knows(Caller caller, Visit visit) {
        Instant grownUp = caller.account().details().created().plus(remembered.get());
        boolean young = !grownUp.isBefore(clock.instant());
        return !remembered.get().isZero() && (young || remembers(caller.token(), visit));
    }

    private boolean remembers(SessionToken token, Visit visit) {
        @Nullable TrustedClient trust = byToken.get(token);
        return trust != null
                && !trust.until().isBefore(clock.instant())
                && trust.userAgent().equals(visit.userAgent())
                && trust.address().equals(visit.address());
    }

    /** Everybody, who has shown a factor last at the end. */
    List<TrustedClient> all() {
        return List.copyOf(byToken.values());
    }
}
