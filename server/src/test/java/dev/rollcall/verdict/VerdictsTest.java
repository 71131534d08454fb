package dev.rollcall.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Violation;
import dev.rollcall.contract.coverage.CoverageKind;
import dev.rollcall.contract.coverage.CoverageTable;
import dev.rollcall.journal.Entry;
import dev.rollcall.journal.JournalLimits;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** No thread judges here: whoever reads does. */
class VerdictsTest {
    private static final String WRONG = "[1]";
    private static final String RIGHT = "[\"cup\"]";

    private final Judging judging = new Judging(List.of(Shop.CONTRACT), true);
    private final Verdicts verdicts = new Verdicts(judging, new JournalLimits(2, 1_000_000));

    private void say(Entry entry) {
        verdicts.expect(entry, new Finding(Optional.empty()));
        verdicts.submit(entry);
    }

    @Test
    void whoReadsGetsTheVerdictsOnEverythingBefore() {
        say(Shop.entry(1, "size=1", RIGHT));
        say(Shop.entry(2, "size=many", WRONG));

        List<Judged> violations = verdicts.violations();

        assertThat(violations)
                .singleElement()
                .satisfies(judged -> assertThat(judged.entry().number()).isEqualTo(2));
        assertThat(violations.get(0).violations())
                .extracting(violation -> violation.side() + " " + violation.key())
                .containsExactly("REQUEST parameter.type", "RESPONSE body.type");
    }

    @Test
    void anEntryThatWasNotHandedOnYetIsWaitedForToo() {
        verdicts.expect(Shop.entry(1, "", WRONG), new Finding(Optional.empty()));

        assertThat(verdicts.find(1)).isPresent();
    }

    @Test
    void ofABentAnswerTheRequestIsToldAlone() {
        List<Violation> ofRequest = judging.by("shop")
                .orElseThrow()
                .request(Shop.exchange("size=many", "").request());
        Entry broken = Shop.bent(1, "size=many", WRONG);
        verdicts.expect(broken, new Finding(Optional.of(ofRequest)));

        verdicts.expect(Shop.bent(2, "size=many", WRONG), new Finding(Optional.empty()));
        verdicts.expect(Shop.bent(3, "", WRONG), new Finding(Optional.of(List.of())));

        assertThat(verdicts.violations()).containsExactly(new Judged(broken, ofRequest));
        assertThat(verdicts.isJudged(broken)).isFalse();
        assertThat(verdicts.coverage()).allMatch(table -> table.shown() == 0);
    }

    @Test
    void whatWasSaidOfTheRequestBeforeIsNotFoundOutAgain() {
        verdicts.expect(Shop.entry(1, "size=many", RIGHT), new Finding(Optional.of(List.of())));

        assertThat(verdicts.violations()).isEmpty();
    }

    @Test
    void theLastOnesAreKeptAndAllAreCounted() {
        for (int i = 1; i <= 5; i++) {
            say(Shop.entry(i, "", "[" + i + ", 0]"));
        }

        assertThat(verdicts.violations())
                .extracting(judged -> judged.entry().number())
                .containsExactly(4L, 5L);
        assertThat(verdicts.find(3)).isEmpty();
        assertThat(verdicts.count()).isEqualTo(10);
    }

    @Test
    void oneSandboxKnowsNothingOfAnother() {
        Verdicts others = new Verdicts(judging, JournalLimits.defaults());

        say(Shop.entry(1, "size=many", WRONG));

        assertThat(others.violations()).isEmpty();
        assertThat(others.count()).isZero();
        assertThat(shown(others)).isZero();
        assertThat(shown(verdicts)).isEqualTo(4);
    }

    @Test
    void equalExchangesAreShownWhereverTheyAreSaid() {
        Verdicts others = new Verdicts(judging, JournalLimits.defaults());
        say(Shop.entry(1, "size=1", WRONG));
        others.expect(Shop.entry(1, "size=1", WRONG), new Finding(Optional.empty()));

        assertThat(others.violations()).isEqualTo(verdicts.violations()).hasSize(1);
        assertThat(others.coverage()).isEqualTo(verdicts.coverage());
    }

    @Test
    void coverageTellsWhatNobodyHasShown() {
        CoverageTable before = verdicts.coverage().get(0);

        say(Shop.entry(1, "", RIGHT));

        assertThat(before.missing()).extracting(item -> item.kind()).contains(CoverageKind.OPERATION);
        assertThat(verdicts.coverage().get(0).missing())
                .extracting(item -> item.name())
                .containsExactly("list 404", "list query size");
    }

    @Test
    void whatIsClearedIsForgotten() {
        say(Shop.entry(1, "", WRONG));
        verdicts.forget(1);

        assertThat(verdicts.violations()).isEmpty();
        assertThat(verdicts.count()).isZero();
        assertThat(shown(verdicts)).isZero();
    }

    @Test
    void nothingIsSaidWhereNobodyJudges() {
        Verdicts none = new Verdicts(Judging.none(), JournalLimits.defaults());
        Entry entry = Shop.entry(1, "size=many", WRONG);
        none.expect(entry, new Finding(Optional.empty()));

        assertThat(none.violations()).isEmpty();
        assertThat(none.isJudged(entry)).isFalse();
        assertThat(none.coverage()).isEmpty();
    }

    private static int shown(Verdicts verdicts) {
        return verdicts.coverage().stream().mapToInt(CoverageTable::shown).sum();
    }

    @Test
    void aMissingVerdictIsToldWhateverTheJudgeFailedBy() {
        List<Violation> unreadable = new AbstractList<>() {
            @Override
            public Violation get(int index) {
                throw new AssertionError("nobody expects this");
            }

            @Override
            public int size() {
                throw new AssertionError("nobody expects this");
            }
        };
        Entry missing = Shop.entry(1, "", WRONG);
        Entry broken = Shop.entry(2, "", WRONG);
        verdicts.expect(missing, new Finding(Optional.of(unreadable)));
        say(broken);

        assertThat(verdicts.violations()).hasSize(1);
        assertThat(verdicts.unjudged()).isEqualTo(1);
        assertThat(verdicts.isJudged(missing)).isFalse();
        assertThat(verdicts.isJudged(broken)).isTrue();
        verdicts.forget(2);
        assertThat(verdicts.unjudged()).isZero();
    }
}
