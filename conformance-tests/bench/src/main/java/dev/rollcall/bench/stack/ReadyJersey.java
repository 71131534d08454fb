package dev.rollcall.bench.stack;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.strategies.SameThreadIOStrategy;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.model.Resource;

/** The limit of Jersey: it routes a call and hands out bytes that it has, on the thread that reads the socket. */
public final class ReadyJersey {
    private ReadyJersey() {}

    /** Takes port, path, media type and file; runs until it is ended. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        FixedBytes told = FixedBytes.of(arguments);
        URI root = URI.create("http://" + FixedBytes.HOST + ":" + told.port() + "/");
        HttpServer server = GrizzlyHttpServerFactory.createHttpServer(root, application(told), false);
        server.getListeners().forEach(listener -> {
            listener.getTransport().setIOStrategy(SameThreadIOStrategy.getInstance());
            listener.getKeepAlive().setMaxRequestsCount(-1);
        });
        server.start();
        Thread.currentThread().join();
    }

    private static ResourceConfig application(FixedBytes told) {
        byte[] bytes = told.bytes();
        Resource.Builder resource = Resource.builder(told.target());
        resource.addMethod("GET")
                .produces(told.contentType())
                .handledBy(call -> Response.ok(bytes, told.contentType()).build());
        return new ResourceConfig()
                .registerResources(resource.build())
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(ServerProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
    }
}
