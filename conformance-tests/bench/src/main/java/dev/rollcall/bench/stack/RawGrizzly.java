package dev.rollcall.bench.stack;

import java.io.IOException;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.glassfish.grizzly.strategies.SameThreadIOStrategy;

/** The limit of our stack: Grizzly hands out bytes that it has, on the thread that reads the socket. */
public final class RawGrizzly {
    private RawGrizzly() {}

    /** Takes port, path, media type and file; runs until it is ended. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        FixedBytes told = FixedBytes.of(arguments);
        HttpServer server = new HttpServer();
        NetworkListener listener = new NetworkListener("raw", FixedBytes.HOST, told.port());
        listener.getTransport().setIOStrategy(SameThreadIOStrategy.getInstance());
        listener.getKeepAlive().setMaxRequestsCount(-1);
        server.addListener(listener);
        server.getServerConfiguration().addHttpHandler(handler(told.contentType(), told.bytes()), told.target());
        server.start();
        Thread.currentThread().join();
    }

    private static HttpHandler handler(String contentType, byte[] bytes) {
        return new HttpHandler() {
            @Override
            public void service(Request request, Response response) throws IOException {
                response.setContentType(contentType);
                response.setContentLength(bytes.length);
                response.getOutputStream().write(bytes);
            }
        };
    }
}
