package dev.rollcall.api.rocketchat;

import dev.rollcall.session.SessionToken;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Who has shown a second factor lately: the same token, user agent and address need not show it again. */
final class TrustedClients {
    /** Beyond it, who has not shown one for the longest time is asked again. */
    private static final int MOST = 5_000;

    private final InstantSource clock;
    private final Supplier<Duration> remembered;
    private final Map<SessionToken, TrustedClient> byToken = new LinkedHashMap<>();
    private long revision;

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
        revision++;
        byToken.remove(client.token());
        byToken.put(client.token(), client);
        if (byToken.size() > MOST) {
            byToken.remove(byToken.keySet().iterator().next());
        }
    }

    /** A number that is another one after every change. */
    long revision() {
        return revision;
    }

    void forget(SessionToken token) {
        revision++;
        byToken.remove(token);
    }

    /** Whether somebody need not show a factor: his account is young, or he has shown one lately from the same place. */
    boolean knows(Caller caller, Visit visit) {
        return until(caller, visit).isPresent();
    }

    /** Until when somebody need not show a factor, that moment included; empty if he must now. */
    Optional<Instant> until(Caller caller, Visit visit) {
        if (remembered.get().isZero()) {
            return Optional.empty();
        }
        Instant end = caller.account().details().created().plus(remembered.get());
        TrustedClient trust = byToken.get(caller.token());
        if (trust != null && trust.isFrom(visit) && trust.until().isAfter(end)) {
            end = trust.until();
        }
        return end.isBefore(clock.instant()) ? Optional.empty() : Optional.of(end);
    }

    /** Everybody, who has shown a factor last at the end. */
    List<TrustedClient> all() {
        return List.copyOf(byToken.values());
    }
}
