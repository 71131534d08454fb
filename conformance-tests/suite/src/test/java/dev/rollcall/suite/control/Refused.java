package dev.rollcall.suite.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.client.control.ApiException;
import dev.rollcall.client.control.model.Problem;

/** What the control API refuses, as the generated client tells it. */
final class Refused {
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Refused() {}

    /** A call that is refused with this status; says how. */
    static Problem with(int status, Call call) {
        try {
            call.say();
        } catch (ApiException e) {
            assertThat(e.getCode()).as(e.getResponseBody()).isEqualTo(status);
            return problem(e.getResponseBody());
        }
        throw new AssertionError("Nothing was refused");
    }

    private static Problem problem(String text) {
        try {
            return JSON.readValue(text, Problem.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    interface Call {
        void say() throws ApiException;
    }
}
