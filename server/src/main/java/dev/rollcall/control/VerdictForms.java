package dev.rollcall.control;

import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.coverage.CoverageItem;
import dev.rollcall.contract.coverage.CoverageKind;
import dev.rollcall.contract.coverage.CoverageTable;
import dev.rollcall.generated.control.model.ContractPlace;
import dev.rollcall.generated.control.model.CoverageOfKind;
import dev.rollcall.generated.control.model.MessagePlace;
import dev.rollcall.generated.control.model.ProductCoverage;
import dev.rollcall.generated.control.model.Verdict;
import dev.rollcall.generated.control.model.Violation;
import dev.rollcall.journal.Entry;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Verdicts as the contract tells them: always masked. */
final class VerdictForms {
    private final EntryForms entries;

    VerdictForms(ControlDesk desk) {
        this.entries = new EntryForms(desk, false);
    }

    Verdict of(Entry entry, boolean judged, List<dev.rollcall.contract.Violation> violations) {
        Exchange shown = entries.shown(entry.exchange());
        return new Verdict()
                .number(entry.number())
                .at(shown.at())
                .product(entries.product(entry).name())
                .operation(entry.operation().orElse(null))
                .method(shown.request().method())
                .path(shown.request().path())
                .status(shown.response().status())
                .judged(judged)
                .violations(violations.stream().map(VerdictForms::of).toList());
    }

    private static Violation of(dev.rollcall.contract.Violation violation) {
        dev.rollcall.contract.MessagePlace where = violation.where();
        String side = violation.side().name().toLowerCase(Locale.ROOT);
        return new Violation()
                .key(side + "." + violation.key())
                .severity(Violation.SeverityEnum.fromString(
                        violation.severity().name().toLowerCase(Locale.ROOT)))
                .where(new MessagePlace()
                        .part(side + " "
                                + where.part().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .pointer(where.path().isEmpty() ? null : where.path())
                        .line(counted(where.line()))
                        .column(counted(where.column())))
                .rule(of(violation.rule()))
                .expected(violation.expected())
                .received(violation.received())
                .sentence(violation.sentence());
    }

    static ContractPlace of(dev.rollcall.contract.ContractPlace rule) {
        return new ContractPlace()._file(rule.file()).line(rule.line()).pointer(rule.pointer());
    }

    private static @Nullable Integer counted(int number) {
        return number == 0 ? null : number;
    }

    static ProductCoverage of(String product, CoverageTable table) {
        return new ProductCoverage()
                .product(product)
                .shown(table.shown())
                .known(table.known())
                .kinds(table.rows().stream().map(row -> of(row, table)).toList());
    }

    private static CoverageOfKind of(CoverageTable.Row row, CoverageTable table) {
        return new CoverageOfKind()
                .kind(word(row.kind()))
                .shown(row.shown())
                .known(row.known())
                .missing(table.missing().stream()
                        .filter(item -> item.kind() == row.kind())
                        .map(CoverageItem::name)
                        .toList());
    }

    private static String word(CoverageKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
