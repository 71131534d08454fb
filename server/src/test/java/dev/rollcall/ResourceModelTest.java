package dev.rollcall;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.rollcall.api.MockedApi;
import dev.rollcall.http.BareApplication;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no start looks through is looked through here. */
class ResourceModelTest {

    static Stream<MockedApi<?>> products() {
        return MockedApis.all().stream();
    }

    @ParameterizedTest
    @MethodSource("products")
    void jerseyFindsNothingWrongWithTheResources(MockedApi<?> api) {
        ResourceConfig application = BareApplication.create();
        application.property(ServerProperties.RESOURCE_VALIDATION_DISABLE, false);
        api.resources().forEach(resource -> application.registerResources(ProductMount.filledBy(resource)));
        api.filters().forEach(application::register);

        assertThatCode(() -> new ApplicationHandler(application)).doesNotThrowAnyException();
    }
}
