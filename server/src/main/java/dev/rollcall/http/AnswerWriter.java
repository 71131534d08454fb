package dev.rollcall.http;

import jakarta.ws.rs.core.Response.StatusType;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.glassfish.grizzly.http.server.Response;
import org.glassfish.jersey.server.ContainerException;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.spi.ContainerResponseWriter;
import org.jspecify.annotations.Nullable;

/**
 * Puts what Jersey answers into Grizzly's response. Products answer at once, so nothing is suspended, and what Jersey cannot answer
 * goes up to who called it.
 *
 * @param response into which it is put
 */
record AnswerWriter(Response response) implements ContainerResponseWriter {

    @Override
    public OutputStream writeResponseStatusAndHeaders(long contentLength, ContainerResponse answer) {
        StatusType status = answer.getStatusInfo();
        @Nullable String reason = status.getReasonPhrase();
        if (reason == null) {
            response.setStatus(status.getStatusCode());
        } else {
            response.setStatus(status.getStatusCode(), reason);
        }
        response.setContentLengthLong(contentLength);
        answer.getStringHeaders().forEach((name, values) -> {
            for (String value : values) {
                response.addHeader(name, value);
            }
        });
        return response.getOutputStream();
    }

    @Override
    public boolean suspend(long timeout, TimeUnit unit, @Nullable TimeoutHandler handler) {
        return false;
    }

    @Override
    public void setSuspendTimeout(long timeout, TimeUnit unit) {
        throw new IllegalStateException("No answer of a product is suspended");
    }

    @Override
    public void commit() {
        // Grizzly ends the answer when the call comes back.
    }

    @Override
    public void failure(Throwable error) {
        throw error instanceof RuntimeException known ? known : new ContainerException(error);
    }

    /** Short answers get their length by it. */
    @Override
    public boolean enableResponseBuffering() {
        return true;
    }
}
