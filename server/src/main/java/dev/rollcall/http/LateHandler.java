package dev.rollcall.http;

import java.util.function.Supplier;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.jspecify.annotations.Nullable;

/**
 * An application that is made when somebody calls it for the first time, who waits for that; so it is for threads that may wait. A
 * start need not wait for what most never ask. Thread-safe.
 */
public final class LateHandler extends HttpHandler {
    private final Supplier<HttpHandler> maker;
    private @Nullable HttpHandler made;
    private boolean ended;

    /** An application that is made by this, once at most. */
    public LateHandler(Supplier<HttpHandler> maker) {
        this.maker = maker;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        handler().service(request, response);
    }

    private synchronized HttpHandler handler() {
        HttpHandler handler = made;
        if (handler == null) {
            handler = maker.get();
            made = handler;
            if (!ended) {
                handler.start();
            }
        }
        return handler;
    }

    @Override
    public synchronized void destroy() {
        ended = true;
        if (made != null) {
            made.destroy();
        }
    }
}
