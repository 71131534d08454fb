package dev.rollcall.http;

import dev.rollcall.contract.FirstMet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.util.MimeHeaders;

/**
 * The headers of a request, as they were sent.
 *
 * @param parts names and values in turn
 */
record SentHeaders(List<String> parts) {
    /** Of names there are few, and the journal keeps them with every exchange: one object for each. */
    private static final FirstMet<String, String> NAMES = new FirstMet<>(256, name -> name);

    static SentHeaders of(Request request) {
        MimeHeaders headers = request.getRequest().getHeaders();
        List<String> parts = new ArrayList<>(2 * headers.size());
        for (int i = 0; i < headers.size(); i++) {
            parts.add(NAMES.of(WireText.of(headers.getName(i))));
            parts.add(WireText.of(headers.getValue(i)));
        }
        return new SentHeaders(parts);
    }

    void forEach(BiConsumer<String, String> step) {
        for (int i = 0; i < parts.size(); i += 2) {
            step.accept(parts.get(i), parts.get(i + 1));
        }
    }
}
