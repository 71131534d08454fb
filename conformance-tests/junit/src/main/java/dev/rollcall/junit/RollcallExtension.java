package dev.rollcall.junit;

import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Makes a mock for every test, at the latest before it begins, hands it to the test, judges its traffic and ends it. Stateless: a mock is kept
 * in the store of its test.
 */
final class RollcallExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(RollcallExtension.class);

    /** Constructors of classes with an object for each test belong to that test. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Parameters.canBe(parameter.getParameter());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (context.getTestMethod().isEmpty()) {
            throw new ParameterResolutionException(
                    "Every test has a mock of its own, and this belongs to no single test:"
                            + " take it in the test itself, or in @BeforeEach");
        }
        return Parameters.of(parameter.getParameter(), mock(context));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        mock(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try (RollcallMock mock = mock(context)) {
            try {
                // A test that failed already says more than its traffic does.
                if (context.getExecutionException().isEmpty()) {
                    mock.judge();
                    return;
                }
            } catch (AssertionError broken) {
                tell(context, mock);
                throw broken;
            }
            tell(context, mock);
        }
    }

    private static void tell(ExtensionContext context, RollcallMock mock) {
        FailedTest.print(context.getDisplayName(), mock.traffic());
    }

    private static RollcallMock mock(ExtensionContext context) {
        RollcallMock known = context.getStore(NAMESPACE).get(RollcallMock.class, RollcallMock.class);
        if (known != null) {
            return known;
        }
        RollcallMock fresh = start(context);
        // The store closes it even if the test never comes to its end.
        context.getStore(NAMESPACE).put(RollcallMock.class, fresh);
        return fresh;
    }

    private static RollcallMock start(ExtensionContext context) {
        List<Rollcall> wishes = wishes(context);
        boolean ownServer = wishes.stream().anyMatch(Rollcall::ownServer);
        RollcallMock mock = ownServer ? RollcallMock.start(options -> options) : RollcallMock.start();
        wishes.forEach(wish -> mock.traffic().allowBrokenRequests(wish.allow()));
        return mock;
    }

    /** Those of the test, of its class and of the classes around it: an inner class is like the one around it. */
    private static List<Rollcall> wishes(ExtensionContext context) {
        Stream<Class<?>> classes =
                Stream.iterate(context.getRequiredTestClass(), Objects::nonNull, Class::getEnclosingClass);
        return Stream.<AnnotatedElement>concat(context.getTestMethod().stream(), classes)
                .flatMap(element -> Stream.ofNullable(element.getAnnotation(Rollcall.class)))
                .toList();
    }
}
