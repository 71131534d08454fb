package dev.rollcall.proxy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.message.BasicHttpResponse;
import org.apache.hc.core5.http.nio.AsyncClientExchangeHandler;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.nio.DataStreamChannel;
import org.apache.hc.core5.http.nio.RequestChannel;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** The upstream's end of one exchange. */
final class ToUpstream implements AsyncClientExchangeHandler {
    private static final int SWITCHING_PROTOCOLS = 101;

    private final Passage passage;
    private final HttpRequest request;
    private final Consumer<Exception> failure;
    private final AtomicBoolean done = new AtomicBoolean();
    private final AtomicBoolean waitsForContinue;

    /**
     * @param failure is told once why there is no answer, or no more of it
     */
    ToUpstream(Passage passage, HttpRequest request, Consumer<Exception> failure) {
        this.passage = passage;
        this.request = request;
        this.failure = failure;
        this.waitsForContinue = new AtomicBoolean(request.containsHeader("Expect"));
    }

    @Override
    public void produceRequest(RequestChannel channel, HttpContext context) throws HttpException, IOException {
        channel.sendRequest(request, passage.requestBody, context);
    }

    @Override
    public int available() {
        return passage.there.available();
    }

    @Override
    public void produce(DataStreamChannel channel) throws IOException {
        if (waitsForContinue.compareAndSet(true, false)) {
            // The first wish for the body: the upstream has sent 100 Continue, or let the time for it pass.
            passage.inform(new BasicHttpResponse(HttpStatus.SC_CONTINUE, "Continue"));
        }
        passage.there.flowInto(channel);
    }

    @Override
    public void consumeInformation(HttpResponse response, HttpContext context) throws HttpException, IOException {
        if (response.getCode() != SWITCHING_PROTOCOLS) {
            passage.inform(response);
        }
    }

    @Override
    public void consumeResponse(HttpResponse response, @Nullable EntityDetails body, HttpContext context)
            throws HttpException, IOException {
        if (body == null) {
            finish();
        }
        passage.answer(response, body);
    }

    @Override
    public void updateCapacity(CapacityChannel channel) throws IOException {
        passage.back.comesFrom(channel);
    }

    @Override
    public void consume(ByteBuffer bytes) throws IOException {
        if (passage.isOver()) {
            throw new IOException("Nobody is there any more to read the answer");
        }
        passage.answered.add(bytes);
        passage.back.put(bytes);
    }

    @Override
    public void streamEnd(@Nullable List<? extends Header> trailers) throws IOException {
        finish();
        passage.answered.end();
        passage.back.end(trailers);
    }

    /** The upstream has answered; what it has not read of the request it does not want. */
    private void finish() throws IOException {
        done.set(true);
        if (!passage.there.isThrough()) {
            passage.there.abandon();
        }
    }

    @Override
    public void failed(Exception cause) {
        if (done.compareAndSet(false, true)) {
            failure.accept(cause);
        }
    }

    @Override
    public void cancel() {
        failed(new CancellationException("The exchange was cancelled"));
    }

    @Override
    public void releaseResources() {
        failed(new IOException("The connection was closed"));
    }
}
