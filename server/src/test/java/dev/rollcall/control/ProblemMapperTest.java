package dev.rollcall.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.generated.control.model.Problem;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the framework throws keeps its status. */
class ProblemMapperTest {
    private final ProblemMapper mapper = new ProblemMapper();

    @Test
    void aRefusalOfTheFrameworkIsNoCrash() {
        for (WebApplicationException refusal : List.of(
                new NotFoundException(),
                new NotAllowedException("GET", new String[0]),
                new NotAcceptableException(),
                new NotSupportedException(),
                new WebApplicationException(418))) {
            Response told = mapper.toResponse(refusal);

            assertThat(told.getStatus()).isEqualTo(refusal.getResponse().getStatus());
            assertThat(told.getMediaType()).hasToString("application/problem+json");
            assertThat(((Problem) told.getEntity()).getStatus()).isEqualTo(told.getStatus());
            assertThat(told.getHeaderString("Allow"))
                    .isEqualTo(refusal.getResponse().getHeaderString("Allow"));
        }
    }

    @Test
    void whatBreaksInTheFrameworkIsOne() {
        assertThat(mapper.toResponse(new WebApplicationException(503)).getStatus())
                .isEqualTo(500);
        assertThat(mapper.toResponse(new IllegalStateException("inside")).getStatus())
                .isEqualTo(500);
    }
}
