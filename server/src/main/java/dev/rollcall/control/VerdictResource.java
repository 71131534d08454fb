package dev.rollcall.control;

import dev.rollcall.contract.Violation;
import dev.rollcall.generated.control.api.VerdictApi;
import dev.rollcall.generated.control.model.Count;
import dev.rollcall.generated.control.model.CountList;
import dev.rollcall.generated.control.model.CoverageList;
import dev.rollcall.generated.control.model.Expectation;
import dev.rollcall.generated.control.model.Verdict;
import dev.rollcall.generated.control.model.VerdictPage;
import dev.rollcall.journal.Counted;
import dev.rollcall.journal.Entry;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.verdict.Judged;
import dev.rollcall.verdict.Verdicts;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
                        .map(judged -> verdict(verdicts, judged.entry(), judged.violations()))
                        .toList())
                .more(page.more())
                .unjudged(verdicts.unjudged()));
    }

    @Override
    public Response getVerdict(String sandbox, Long number) {
        Sandbox meant = desk.sandbox(sandbox);
        Verdicts verdicts = meant.verdicts();
        // First this: what stands in the journal by now is judged before its verdict is looked for.
        Optional<Entry> kept = meant.journal().find(number);
        return Replies.of(verdicts.find(number)
                .map(judged -> verdict(verdicts, judged.entry(), judged.violations()))
                .or(() -> kept.map(entry -> verdict(verdicts, entry, List.of())))
                .orElseThrow(JournalResource::none));
    }

    private Verdict verdict(Verdicts verdicts, Entry entry, List<Violation> violations) {
        return forms.of(entry, verdicts.isJudged(entry), violations);
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
