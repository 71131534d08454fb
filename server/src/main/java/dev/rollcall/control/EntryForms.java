package dev.rollcall.control;

import dev.rollcall.contract.Exchange;
import dev.rollcall.generated.control.model.Body;
import dev.rollcall.generated.control.model.Request;
import dev.rollcall.generated.control.model.Response;
import dev.rollcall.journal.Entry;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Exchanges as the contract tells them. */
final class EntryForms {
    private final ControlDesk desk;
    private final boolean unmasked;

    /** @param unmasked whether secrets are shown */
    EntryForms(ControlDesk desk, @Nullable Boolean unmasked) {
        this.desk = desk;
        this.unmasked = Boolean.TRUE.equals(unmasked);
    }

    dev.rollcall.generated.control.model.Entry of(Entry entry) {
        Exchange shown = shown(entry.exchange());
        return new dev.rollcall.generated.control.model.Entry()
                .number(entry.number())
                .at(shown.at())
                .product(product(entry).name())
                .operation(entry.operation().orElse(null))
                .bentBy(entry.bentBy().orElse(null))
                .request(of(shown.request()))
                .response(of(shown.response()));
    }

    /** What may be seen of an exchange. */
    Exchange shown(Exchange exchange) {
        return unmasked ? exchange : desk.of(exchange.contract()).masking().apply(exchange);
    }

    ControlledProduct product(Entry entry) {
        return desk.of(entry.exchange().contract());
    }

    private static Request of(Exchange.Request request) {
        return new Request()
                .method(request.method())
                .path(request.path())
                .query(request.query().isEmpty() ? null : request.query())
                .headers(request.headers())
                .body(of(request.body()));
    }

    private static Response of(Exchange.Response response) {
        return new Response()
                .status(response.status())
                .headers(response.headers())
                .body(of(response.body()));
    }

    private static @Nullable Body of(dev.rollcall.contract.Body body) {
        if (body.isEmpty()) {
            return null;
        }
        Body told = new Body().size((long) body.size());
        return text(body).map(told::text).orElseGet(() -> told.base64(body.toByteArray()));
    }

    private static Optional<String> text(dev.rollcall.contract.Body body) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
