package dev.rollcall.control;

import java.util.List;
import java.util.stream.Stream;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;

/**
 * One resource of all operations. JAX-RS chooses a class by its path before it looks at methods, and never comes back; the
 * generated interfaces share beginnings of paths.
 */
final class Routes {
    private final Resource.Builder root = Resource.builder("/");

    /** One resource for these objects, each of which implements a generated interface. */
    static Resource of(List<Object> resources) {
        Routes routes = new Routes();
        resources.forEach(routes::add);
        return routes.root.build();
    }

    private void add(Object resource) {
        Stream.of(resource.getClass().getInterfaces())
                .map(type -> Resource.from(type, true))
                .forEach(described -> {
                    add(described.getPath(), described, resource);
                    described
                            .getChildResources()
                            .forEach(child -> add(described.getPath() + child.getPath(), child, resource));
                });
    }

    private void add(String path, Resource described, Object resource) {
        Resource.Builder place = root.addChildResource(path.replaceFirst("^/+", ""));
        described.getResourceMethods().forEach(method -> add(place, method, resource));
    }

    private static void add(Resource.Builder place, ResourceMethod method, Object resource) {
        // What media types there are is judged before; what a caller would rather get back is not asked.
        place.addMethod(method.getHttpMethod())
                .handledBy(resource, method.getInvocable().getHandlingMethod());
    }
}
