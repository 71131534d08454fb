package dev.rollcall.proxy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpVersion;
import org.apache.hc.core5.http.impl.BasicEntityDetails;
import org.apache.hc.core5.http.message.BasicHttpResponse;
import org.apache.hc.core5.http.nio.ResponseChannel;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** One exchange on its way through: both bodies, what is kept of them, and how it ends. Thread-safe. */
final class Passage {
    /** The request's body. */
    final Pipe there = new Pipe(() -> {});

    /** The answer's body. */
    final Pipe back = new Pipe(this::end);

    final BodyCopy sent;
    final BodyCopy answered;
    final HttpRequest request;
    final @Nullable EntityDetails requestBody;

    private final ResponseChannel caller;
    private final HttpContext context;
    private final InstantSource clock;
    private final Witness witness;
    private final Instant at;
    private final AtomicBoolean committed = new AtomicBoolean();
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile @Nullable HttpResponse response;
    private volatile @Nullable Problem refused;

    Passage(
            HttpRequest request,
            @Nullable EntityDetails requestBody,
            ResponseChannel caller,
            HttpContext context,
            ProxyOptions options,
            Witness witness) {
        this.request = request;
        this.requestBody = requestBody;
        this.caller = caller;
        this.context = context;
        this.clock = options.clock();
        this.witness = witness;
        this.at = clock.instant();
        this.sent = new BodyCopy(options.bodyLimit());
        this.answered = new BodyCopy(options.bodyLimit());
        if (requestBody == null) {
            sent.end();
        } else {
            sent.announce(requestBody.getContentLength());
        }
    }

    /** An answer before the answer, such as 100 Continue. */
    void inform(HttpResponse information) throws IOException {
        boolean old = HttpVersion.HTTP_1_0.equals(request.getVersion());
        if (!old && !committed.get() && !over.get()) {
            HttpResponse copy = new BasicHttpResponse(information.getCode(), information.getReasonPhrase());
            copy.setHeaders(information.getHeaders());
            try {
                caller.sendInformation(copy, context);
            } catch (HttpException e) {
                throw new IOException(e);
            }
        }
    }

    /** Sends the head of the upstream's answer on; its body, if there is any, follows through {@link #back}. */
    void answer(HttpResponse head, @Nullable EntityDetails body) throws HttpException, IOException {
        if (committed.compareAndSet(false, true)) {
            response = head;
            if (body == null) {
                answered.end();
            } else {
                answered.announce(body.getContentLength());
            }
            HttpResponse passedOn = Heads.forCaller(head, request, body != null);
            if (body == null) {
                // Before it is sent: sending it may close the connection at once, which is no going away of the caller.
                end();
            }
            caller.sendResponse(passedOn, body, context);
        }
    }

    /** The way to the upstream has failed. Tells the caller, or breaks off what has been begun. */
    void upstreamFailed(Problem problem, Exception cause) {
        if (over.get()) {
            return;
        }
        if (committed.get()) {
            end(Passed.Outcome.BROKEN_BY_UPSTREAM, "The upstream broke its answer off");
            back.fail(cause);
        } else {
            refuse(problem);
        }
    }

    /** Says in the proxy's own words why there is no answer. */
    void refuse(Problem problem) {
        if (!committed.compareAndSet(false, true)) {
            return;
        }
        refused = problem;
        byte[] body = problem.json();
        HttpResponse head = new BasicHttpResponse(problem.status(), problem.title());
        head.addHeader("Content-Type", "application/problem+json");
        head.addHeader("Content-Length", body.length);
        // What is left of the request is read by nobody.
        head.addHeader("Connection", "close");
        response = head;
        answered.add(ByteBuffer.wrap(body));
        answered.end();
        try {
            there.abandon();
            back.put(ByteBuffer.wrap(body));
            back.end(null);
            boolean headOnly = request.getMethod().equals("HEAD");
            if (headOnly) {
                end();
            }
            caller.sendResponse(
                    head,
                    headOnly ? null : new BasicEntityDetails(body.length, ContentType.APPLICATION_PROBLEM_JSON),
                    context);
        } catch (HttpException | IOException e) {
            callerFailed(e);
        }
    }

    /** The caller is gone, or sends what is no HTTP. */
    void callerFailed(Exception cause) {
        if (!over.get()) {
            end(Passed.Outcome.BROKEN_BY_CALLER, "The caller went away");
            there.fail(cause);
        }
    }

    /** Whether the caller has got at least the head of an answer. */
    boolean hasAnswer() {
        return committed.get();
    }

    boolean isOver() {
        return over.get();
    }

    /** Everything that will be said has been said. */
    void end() {
        Problem problem = refused;
        if (problem == null) {
            end(Passed.Outcome.ANSWERED, "");
        } else {
            end(problem.outcome(), problem.detail());
        }
    }

    private void end(Passed.Outcome outcome, String remark) {
        if (over.compareAndSet(false, true)) {
            witness.saw(passed(outcome, remark));
        }
    }

    private Passed passed(Passed.Outcome outcome, String remark) {
        HttpResponse head = response;
        return new Passed(
                at,
                Duration.between(at, clock.instant()),
                request.getMethod(),
                request.getPath(),
                Heads.lines(request),
                sent.passed(),
                head == null ? 0 : head.getCode(),
                head == null ? "" : String.valueOf(head.getReasonPhrase()),
                head == null ? List.of() : Heads.lines(head),
                answered.passed(),
                outcome,
                remark);
    }
}
