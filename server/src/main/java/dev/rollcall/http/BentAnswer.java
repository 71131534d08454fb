package dev.rollcall.http;

import dev.rollcall.contract.Body;
import dev.rollcall.fault.Pause;
import dev.rollcall.fault.Victim;
import dev.rollcall.fault.Wire;
import dev.rollcall.fault.WireFault;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What becomes of one answer on its way. Belongs to one call. */
final class BentAnswer implements Wire {
    static final RequestProperty<BentAnswer> PROPERTY = new RequestProperty<>("rollcall.wire", BentAnswer.class);

    private Duration delay = Duration.ZERO;
    private int bytesPerSecond = Integer.MAX_VALUE;
    private Sending sending = Sending.WHOLE;
    private boolean bent;
    private @Nullable Spoken instead;
    private @Nullable String contentType;
    /** The faults of its body, chosen when the call was made: they act when it is known to have one. */
    private Consumer<Victim<WireFault.OfBody>> ofBody = victim -> {};

    private BentAnswer() {}

    /** What is planned for the answer to a call; it is decided once, in a turn. */
    static BentAnswer of(ContainerRequestContext request, FaultedCall call) {
        return PROPERTY.find(request).orElseGet(() -> {
            BentAnswer answer = new BentAnswer();
            PROPERTY.set(request, answer);
            FaultPlans.strike(
                    WireFault.OfAnswer.class, request, call, (fault, aim, dice) -> answer.meet(fault, dice, request));
            answer.ofBody = FaultPlans.foresee(WireFault.OfBody.class, request, call);
            return answer;
        });
    }

    /** Decides that the answer to a call leaves as it is made, unless something else was decided. */
    static void spare(ContainerRequestContext request) {
        if (PROPERTY.find(request).isEmpty()) {
            PROPERTY.set(request, new BentAnswer());
        }
    }

    /**
     * Lets happen to the body what is planned, once, in the same turn. Nothing is used up on an answer that has none, nor on
     * one that does not arrive: where the connection ends otherwise, that is what counts.
     */
    void meetBody(ContainerRequestContext request, ContainerResponseContext response) {
        Consumer<Victim<WireFault.OfBody>> chosen = ofBody;
        ofBody = victim -> {};
        if (sending.equals(Sending.WHOLE) && hasBody(request, response)) {
            chosen.accept((fault, aim, dice) -> meet(fault, dice, request));
        }
    }

    private boolean hasBody(ContainerRequestContext request, ContainerResponseContext response) {
        Object entity = instead == null ? response.getEntity() : instead.body();
        return entity != null
                && !request.getMethod().equals("HEAD")
                && !entity.equals("")
                && !(entity instanceof byte[] bytes && bytes.length == 0);
    }

    /** By what it is bent is what the caller notices: how the connection ends hides all else, or else what came first. */
    private void meet(WireFault fault, RandomGenerator dice, ContainerRequestContext request) {
        boolean before = bent;
        Sending sentBefore = sending;
        fault.act(this, dice);
        if (bent && (!before || !sending.equals(sentBefore))) {
            CallProperties.BENT_BY.set(request, "fault " + fault.kind());
        }
    }

    @Override
    public void holdBack(Duration more) {
        Duration sum = delay.plus(more);
        delay = sum.compareTo(Pause.LONGEST) < 0 ? sum : Pause.LONGEST;
    }

    @Override
    public void drip(int slower) {
        bytesPerSecond = Math.min(bytesPerSecond, slower);
    }

    @Override
    public void reset() {
        bend(Sending.RESET);
    }

    @Override
    public void hangUp() {
        bend(Sending.NOTHING);
    }

    @Override
    public void cutAfter(OptionalInt bodyBytes) {
        bend(Sending.cutAfter(bodyBytes));
    }

    @Override
    public void garble(byte[] bytes) {
        bend(Sending.insteadOf(bytes));
    }

    private void bend(Sending other) {
        sending = other;
        bent = true;
    }

    @Override
    public void label(String wrong) {
        contentType = wrong;
        bent = true;
    }

    @Override
    public void answerInstead(int status, Map<String, String> headers, String body) {
        instead = new Spoken(status, headers, Body.of(body.getBytes(StandardCharsets.UTF_8)));
        bent = true;
    }

    /** Spares the product the call if somebody else answers it. */
    boolean answersInstead(ContainerRequestContext request) {
        if (instead != null) {
            request.abortWith(Response.status(instead.status()).build());
        }
        return instead != null;
    }

    /** Puts what is answered instead in the place of what the product said, whose headers go with it, but for the date. */
    void replace(ContainerResponseContext response) {
        if (instead != null) {
            response.getHeaders().keySet().removeIf(name -> !name.equals(HttpHeaders.DATE));
            response.setStatus(instead.status());
            instead.headers().forEach(response.getHeaders()::putSingle);
            response.setEntity(new String(instead.body().toByteArray(), StandardCharsets.UTF_8));
        }
    }

    /** Labels a body that was written already. */
    void label(MultivaluedMap<String, Object> headers) {
        if (contentType != null) {
            headers.putSingle(HttpHeaders.CONTENT_TYPE, contentType);
        }
    }

    /** Whether the bytes of the answer are to be sent in another way than as they are made. */
    boolean isHeld() {
        return !delay.isZero() || bytesPerSecond < Integer.MAX_VALUE || !sending.isWhole();
    }

    Duration delay() {
        return delay;
    }

    int bytesPerSecond() {
        return bytesPerSecond;
    }

    Sending sending() {
        return sending;
    }

    /** What is planned for the answer to a call; empty if nothing was. */
    static Optional<BentAnswer> find(ContainerRequestContext request) {
        return PROPERTY.find(request);
    }
}
