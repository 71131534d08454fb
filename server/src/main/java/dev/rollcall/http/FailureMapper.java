package dev.rollcall.http;

import dev.rollcall.http.FrameworkRefusal.Kind;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.UUID;
import org.glassfish.jersey.server.ParamException;

/** Turns everything that is thrown into an answer in the product's own words. */
final class FailureMapper implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger(FailureMapper.class.getName());

    private final FrameworkFailures failures;

    FailureMapper(FrameworkFailures failures) {
        this.failures = failures;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        return response(failure(thrown));
    }

    private Failure failure(Throwable thrown) {
        if (thrown instanceof FailureException refused) {
            return refused.failure();
        }
        return failures.say(refusal(thrown));
    }

    private FrameworkRefusal refusal(Throwable thrown) {
        if (thrown instanceof UnreadableBodyException unreadable) {
            return FrameworkRefusal.of(Kind.UNREADABLE_BODY, String.valueOf(unreadable.getMessage()));
        }
        if (thrown instanceof ParamException parameter) {
            return FrameworkRefusal.of(Kind.BAD_PARAMETER, parameter.getParameterName());
        }
        if (thrown instanceof NotAllowedException method) {
            return new FrameworkRefusal(Kind.NO_SUCH_METHOD, "", allowed(method));
        }
        if (thrown instanceof NotFoundException) {
            return FrameworkRefusal.of(Kind.NO_SUCH_PATH);
        }
        if (thrown instanceof NotSupportedException) {
            return FrameworkRefusal.of(Kind.UNKNOWN_MEDIA_TYPE);
        }
        return crash(thrown);
    }

    private static Set<String> allowed(NotAllowedException thrown) {
        return thrown.getResponse().getAllowedMethods();
    }

    /** The message of a crash stays inside; the caller gets the id under which the log tells it. */
    static FrameworkRefusal crash(Throwable thrown) {
        String id = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "Crash " + id, thrown);
        return FrameworkRefusal.of(Kind.CRASH, id);
    }

    private static Response response(Failure failure) {
        Response.ResponseBuilder response = Response.status(failure.status()).entity(failure.body());
        failure.headers().forEach(response::header);
        if (failure.contentType() != null) {
            response.header("Content-Type", failure.contentType());
        }
        return response.build();
    }
}
