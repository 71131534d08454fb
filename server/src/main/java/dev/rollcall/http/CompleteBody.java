package dev.rollcall.http;

import java.io.IOException;
import org.glassfish.grizzly.ReadHandler;
import org.glassfish.grizzly.http.io.NIOInputStream;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;

/** Waits until the body of a request is here, or too much of it, without holding the thread that serves the socket. */
final class CompleteBody implements ReadHandler {
    private final NIOInputStream input;
    private final Response response;
    private final Runnable next;

    private CompleteBody(Request request, Response response, Runnable next) {
        this.input = request.getNIOInputStream();
        this.response = response;
        this.next = next;
    }

    /** Runs the next step at once if there is nothing to wait for, else when there is not. */
    static void await(Request request, Response response, int maxBytes, Runnable next) {
        boolean expectsBody =
                request.getContentLengthLong() > 0 || request.getRequest().isChunked();
        if (!expectsBody
                || request.getContentLengthLong() > maxBytes
                || request.getInputBuffer().isFinished()) {
            next.run();
        } else {
            response.suspend();
            CompleteBody body = new CompleteBody(request, response, next);
            // Asked in small steps, Grizzly forgets to read on after two of them; asked for too much, it reads to the
            // end.
            body.input.notifyAvailable(body, maxBytes + 1);
        }
    }

    /** More than the limit is here: whoever reads it will refuse it. */
    @Override
    public void onDataAvailable() {
        next.run();
    }

    @Override
    public void onAllDataRead() throws IOException {
        next.run();
    }

    @Override
    public void onError(Throwable broken) {
        response.resume();
    }
}
