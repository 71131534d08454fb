package dev.rollcall.http;

import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** A JAX-RS application that does nothing of its own accord: nothing is found on the class path, and no page is made up. */
public final class BareApplication {
    private BareApplication() {}

    /** One that knows no resource yet. */
    public static ResourceConfig create() {
        ResourceConfig application = new ResourceConfig();
        application.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        application.property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
        application.property(ServerProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
        // Our interfaces are generated from contracts that were checked; looking them through is a tenth of making an
        // application.
        application.property(ServerProperties.RESOURCE_VALIDATION_DISABLE, true);
        application.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        return application;
    }

    /**
     * Makes one that nobody calls, so that classes which every application needs are loaded while somebody else reads the command line.
     * Without it nothing is different, only later.
     */
    public static void rehearse() {
        new ApplicationHandler(create());
    }
}
