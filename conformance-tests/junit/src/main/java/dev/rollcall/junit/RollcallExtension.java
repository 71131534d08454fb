package dev.rollcall.junit;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts a mock before every test, hands it to the test, judges its traffic and stops it. */
final class RollcallExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(RollcallExtension.class);
    private static final Map<Class<?>, Function<RollcallMock, Object>> PARAMETERS = Map.of(
            RollcallMock.class, mock -> mock,
            TestClock.class, RollcallMock::clock,
            Traffic.class, RollcallMock::traffic,
            Clients.class, RollcallMock::clients);

    @Override
    public void beforeEach(ExtensionContext context) {
        context.getStore(NAMESPACE).put(RollcallMock.class, start(context));
    }

    private static RollcallMock start(ExtensionContext context) {
        // An inner class is like the one around it.
        boolean ownServer = Stream.<Class<?>>iterate(
                        context.getRequiredTestClass(), Objects::nonNull, Class::getEnclosingClass)
                .map(type -> type.getAnnotation(Rollcall.class))
                .anyMatch(chosen -> chosen != null && chosen.ownServer());
        return ownServer ? RollcallMock.start(options -> options) : RollcallMock.start();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return PARAMETERS.containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Function<RollcallMock, Object> choice =
                PARAMETERS.get(parameter.getParameter().getType());
        if (choice == null) {
            throw new IllegalArgumentException("Not a parameter of a Rollcall test");
        }
        return choice.apply(mock(context));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try (RollcallMock mock = mock(context)) {
            // A test that failed already says more than its traffic does.
            if (context.getExecutionException().isEmpty()) {
                mock.judge();
            }
        }
    }

    private static RollcallMock mock(ExtensionContext context) {
        RollcallMock mock = context.getStore(NAMESPACE).get(RollcallMock.class, RollcallMock.class);
        if (mock == null) {
            throw new IllegalStateException("No mock was started for this test");
        }
        return mock;
    }
}
