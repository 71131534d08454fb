package dev.rollcall.control;

import dev.rollcall.contract.har.HarWriter;
import dev.rollcall.generated.control.api.JournalApi;
import dev.rollcall.generated.control.model.JournalPage;
import dev.rollcall.journal.Entry;
import dev.rollcall.sandbox.Sandbox;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What was said. */
final class JournalResource implements JournalApi {
    private final ControlDesk desk;
    private final JournalReaders readers;

    JournalResource(ControlDesk desk, JournalReaders readers) {
        this.desk = desk;
        this.readers = readers;
    }

    @Override
    public Response readJournal(
            String sandbox,
            Long after,
            Integer limit,
            String product,
            String operation,
            Integer status,
            Boolean unmasked) {
        EntryForms forms = new EntryForms(desk, unmasked);
        Page<Entry> page = Page.of(
                desk.sandbox(sandbox).journal().entries(after).stream()
                        .filter(entry ->
                                product == null || forms.product(entry).name().equals(product))
                        .filter(entry -> operation == null
                                || entry.operation().filter(operation::equals).isPresent())
                        .filter(entry -> status == null
                                || Objects.equals(
                                        status, entry.exchange().response().status())),
                limit);
        return Replies.of(new JournalPage()
                .entries(page.items().stream().map(forms::of).toList())
                .more(page.more()));
    }

    @Override
    public Response clearJournal(String sandbox) {
        desk.sandbox(sandbox).forget();
        return Replies.done();
    }

    @Override
    public Response getEntry(String sandbox, Long number, Boolean unmasked) {
        return Replies.of(desk.sandbox(sandbox)
                .journal()
                .find(number)
                .map(new EntryForms(desk, unmasked)::of)
                .orElseThrow(JournalResource::none));
    }

    @Override
    public Response downloadHar(String sandbox, Boolean unmasked) {
        EntryForms forms = new EntryForms(desk, unmasked);
        List<Entry> entries = desk.sandbox(sandbox).journal().entries();
        StreamingOutput har = out -> {
            try (HarWriter writer = new HarWriter(out, desk.version(), UnaryOperator.identity())) {
                for (Entry entry : entries) {
                    String url = desk.url().get() + forms.product(entry).mount();
                    writer.write(forms.shown(entry.exchange()), url, Duration.ZERO);
                }
            }
        };
        return Response.ok(har, MediaType.APPLICATION_JSON_TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + sandbox + ".har\"")
                .build();
    }

    @Override
    public Response followJournal(String sandbox, String lastEventId, Boolean unmasked) {
        Sandbox followed = desk.sandbox(sandbox);
        long after = lastEventId == null ? JournalReaders.ONLY_LATER : Long.parseLong(lastEventId);
        return Response.ok(
                        readers.follow(followed, after, new EntryForms(desk, unmasked), () -> desk.has(followed)),
                        MediaType.SERVER_SENT_EVENTS_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }

    static ProblemException none() {
        return ProblemException.of(
                404, "There is no exchange of this number", "It was never made, or is not kept any more.");
    }
}
