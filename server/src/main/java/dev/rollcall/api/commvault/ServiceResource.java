package dev.rollcall.api.commvault;

import dev.rollcall.generated.commvault.api.ServiceApi;
import jakarta.ws.rs.core.Response;

/** Answers those who ask whether the service is up, and what it is. */
final class ServiceResource implements ServiceApi {

    @Override
    public Response probeService() {
        return Response.ok().build();
    }

    @Override
    public Response getCommServ() {
        return Response.ok(HomeCommCell.description()).build();
    }
}
