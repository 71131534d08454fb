package dev.rollcall.api.joomla;

import dev.rollcall.http.BodyFormat;
import dev.rollcall.http.CallProperties;
import dev.rollcall.http.FilterOrder;
import dev.rollcall.http.RequestProperty;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Wraps JSON in the function that {@code callback} names, which nobody checks (read in the JSON view), and leaves the
 * body out where an overridden method means HEAD. Thread-safe.
 */
@Priority(FilterOrder.PRODUCT_HEADERS)
final class SlimView implements ContainerResponseFilter {
    /** Set if the answer is to a HEAD that was sent as another method. */
    static final RequestProperty<Boolean> BODILESS = new RequestProperty<>("rollcall.joomla.bodiless", Boolean.class);

    private final BodyFormat json;

    SlimView(BodyFormat json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String callback = callback(request);
        boolean bodiless = BODILESS.find(request).orElse(false);
        // Texts are said outside of the view.
        if (response.getEntity() instanceof String || !response.hasEntity() || (callback == null && !bodiless)) {
            return;
        }
        response.getHeaders().putSingle("Content-Type", json.contentType());
        if (bodiless) {
            response.setEntity(null);
        } else {
            wrap(response, callback + "(" + text(response.getEntity()) + ")");
        }
    }

    private static @Nullable String callback(ContainerRequestContext request) {
        return JoomlaCall.settings(request).get(JoomlaSettings.JSONP)
                ? PhpPairs.ofQuery(CallProperties.TARGET.of(request).query()).get("callback")
                : null;
    }

    private static void wrap(ContainerResponseContext response, String call) {
        response.setEntity(call);
        // Jersey would send a text of this size in chunks.
        response.getHeaders().putSingle("Content-Length", call.getBytes(StandardCharsets.UTF_8).length);
    }

    private String text(Object model) {
        return new String(json.write(model), StandardCharsets.US_ASCII);
    }
}
