package dev.rollcall.api.rocketchat;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rollcall.http.Failure;
import dev.rollcall.http.FailureException;
import dev.rollcall.http.JsonFormat;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a rule refused, as status and body on the wire. */
final class Refused {
    private Refused() {}

    static String by(ThrowingCallable rule) {
        FailureException thrown = catchThrowableOfType(FailureException.class, rule);
        Failure failure = Objects.requireNonNull(thrown, "Nothing was refused").failure();
        return failure.status() + " " + json(Objects.requireNonNull(failure.body()));
    }

    static String json(Object model) {
        return new String(
                new JsonFormat("application/json", RocketChatJson.mapper()).write(model), StandardCharsets.UTF_8);
    }
}
