package dev.rollcall;

import dev.rollcall.api.MockedApi;
import dev.rollcall.http.BareApplication;
import dev.rollcall.http.Mount;
import dev.rollcall.http.ProductApplication;
import dev.rollcall.http.Repetition;
import dev.rollcall.http.SharedSteps;
import dev.rollcall.verdict.Assessor;
import dev.rollcall.verdict.Judging;
import java.util.Optional;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.Resource;

/** One product as a whole JAX-RS application, with the shared steps laid around it. */
final class ProductMount {
    private ProductMount() {}

    static Mount of(MockedApi<?> api, MockServerOptions options, Judging judging) {
        // The number of a turn is another one every time.
        Repetition repetition = options.turnsShown() ? Repetition.NONE : api.repetition();
        return new Mount(
                api.name(),
                api.mount(),
                api.aliases(),
                new ProductApplication(api.mount(), () -> application(api, options, judging, repetition)),
                api::formats,
                api.failures(),
                api.contract().name(),
                repetition != Repetition.NONE);
    }

    private static ResourceConfig application(
            MockedApi<?> api, MockServerOptions options, Judging judging, Repetition repetition) {
        ResourceConfig application = BareApplication.create();
        api.resources().forEach(resource -> application.registerResources(filledBy(resource)));
        api.filters().forEach(application::register);
        SharedSteps.around(
                        api.contract(),
                        api.formats(),
                        sandbox -> api.favourite(sandbox.settings(api.rules())),
                        api.failures(),
                        api.login(),
                        api.name(),
                        api.faults(),
                        options.cors(),
                        options.turnsShown(),
                        options.maxBodyBytes())
                .forEach(application::register);
        if (repetition != Repetition.NONE) {
            application.register(SharedSteps.noting(repetition));
        }
        if (options.preferences()) {
            Optional<Assessor> judge = judging.by(api.contract().name());
            Assessor assessor = judge.orElseGet(() -> new Assessor(api.contract()));
            SharedSteps.preferring(api.contract(), api.formats(), assessor, judge.isPresent())
                    .forEach(application::register);
        }
        return application;
    }

    /** What the interface describes that the object fills, answered by that object for every call. */
    static Resource filledBy(Object filling) {
        Resource described = Resource.from(filling.getClass(), true);
        Resource.Builder place = Resource.builder(described.getPath());
        fill(place, described, filling);
        described.getChildResources().forEach(child -> fill(place.addChildResource(child.getPath()), child, filling));
        return place.build();
    }

    private static void fill(Resource.Builder place, Resource described, Object filling) {
        described
                .getResourceMethods()
                .forEach(method -> place.addMethod(method)
                        .handledBy(filling, method.getInvocable().getDefinitionMethod()));
    }
}
