package dev.rollcall.control;

import dev.rollcall.generated.control.model.Problem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Tells problems; whatever else is thrown is a crash, which the log tells and the caller does not see. */
final class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger(ProblemMapper.class.getName());
    private static final String PROBLEM = "application/problem+json";

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof ProblemException known) {
            return response(known);
        }
        if (thrown instanceof WebApplicationException refused
                && refused.getResponse().getStatus() < 500
                && refused.getResponse().getStatus() >= 400) {
            return response(problem(refused.getResponse()));
        }
        String id = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "Crash " + id, thrown);
        return response(ProblemException.of(500, "Something broke", "The log tells more about " + id + "."));
    }

    /** What the framework refuses, where the contract has let it pass. */
    private static ProblemException problem(Response refused) {
        ProblemException problem = ProblemException.of(
                refused.getStatus(), reason(refused.getStatus()), "The contract is at /contracts/mock-control.yaml.");
        String allow = refused.getHeaderString("Allow");
        return allow == null ? problem : problem.with("Allow", allow);
    }

    /** JAX-RS has no words for 422 yet. */
    private static String reason(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known != null ? known.getReasonPhrase() : status == 422 ? "Unprocessable Content" : "Refused";
    }

    private static Response response(ProblemException thrown) {
        Problem problem = thrown.problem();
        Response.ResponseBuilder response = Response.status(problem.getStatus(), reason(problem.getStatus()))
                .entity(problem)
                .header("Content-Type", PROBLEM);
        thrown.headers().forEach(response::header);
        return response.build();
    }
}
