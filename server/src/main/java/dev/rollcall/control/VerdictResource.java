package dev.rollcall.control;

import dev.rollcall.generated.control.api.VerdictApi;
import dev.rollcall.generated.control.model.Count;
import dev.rollcall.generated.control.model.CountList;
import dev.rollcall.generated.control.model.CoverageList;
import dev.rollcall.generated.control.model.Expectation;
import dev.rollcall.generated.control.model.VerdictPage;
import dev.rollcall.journal.Counted;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.verdict.Judged;
import dev.rollcall.verdict.Verdicts;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Whether traffic kept to the contracts, and how often something was said. */
final class VerdictResource implements VerdictApi {
    private final ControlDesk desk;
    private final VerdictForms forms;

    VerdictResource(ControlDesk desk) {
        this.desk = desk;
        this.forms = new VerdictForms(desk);
    }

    @Override
    public Response listViolations(String sandbox, Long after, Integer limit) {
        Verdicts verdicts = desk.sandbox(sandbox).verdicts();
        Page<Judged> page = Page.of(
                verdicts.violations().stream().filter(judged -> judged.entry().number() > after), limit);
        return Replies.of(new VerdictPage()
                .verdicts(page.items().stream()
                        .map(judged -> forms.of(judged.entry(), judged.violations()))
                        .toList())
                .more(page.more())
                .unjudged(verdicts.unjudged()));
    }

    @Override
    public Response getVerdict(String sandbox, Long number) {
        Sandbox meant = desk.sandbox(sandbox);
        return Replies.of(meant.verdicts()
                .find(number)
                .map(judged -> forms.of(judged.entry(), judged.violations()))
                .or(() -> meant.journal().find(number).map(entry -> forms.of(entry, List.of())))
                .orElseThrow(JournalResource::none));
    }

    @Override
    public Response readCoverage(String sandbox) {
        return Replies.of(new CoverageList()
                .products(desk.sandbox(sandbox).verdicts().coverage().stream()
                        .map(table -> VerdictForms.of(desk.of(table.contract()).name(), table))
                        .toList()));
    }

    @Override
    public Response readCounts(String sandbox) {
        Map<Counted, Long> counts = desk.sandbox(sandbox).journal().counts().all();
        return Replies.of(new CountList()
                .total(counts.values().stream().mapToLong(Long::longValue).sum())
                .counts(counts.entrySet().stream()
                        .map(each -> count(each.getKey(), each.getValue()))
                        .toList()));
    }

    private Count count(Counted counted, long number) {
        return new Count()
                .product(desk.of(counted.contract()).name())
                .operation(counted.operation().orElse(null))
                .status(counted.status())
                .count(number);
    }

    @Override
    public Response verifyCalls(String sandbox, Expectation expectation) {
        return Replies.of(new Verifier(desk, desk.sandbox(sandbox)).verify(expectation));
    }
}
