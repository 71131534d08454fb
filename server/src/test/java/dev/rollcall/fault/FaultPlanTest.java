package dev.rollcall.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rollcall.session.Chance;
import dev.rollcall.session.SessionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class FaultPlanTest {
    private static final WireFault FAULT = new WireFault.EmptyAnswer();

    private final Chance chance = Chance.seeded(42);
    private final FaultPlan plan = new FaultPlan(chance);

    private record Call(String product, Optional<String> operation, String account) implements Occasion {
        static final Call ANY = new Call("rocketchat", Optional.of("logIn"), "ada");

        @Override
        public boolean isBy(String name) {
            return account.equals(name);
        }

        @Override
        public Optional<SessionId> session() {
            return Optional.of(new SessionId("s1"));
        }

        @Override
        public boolean hasBody() {
            return true;
        }

        @Override
        public boolean hasWordsFor(String kind) {
            return true;
        }
    }

    private static FaultRule rule(double probability, OptionalLong seed, OptionalInt times, int after) {
        return new FaultRule(FAULT, Aim.ANYWHERE, probability, seed, times, after);
    }

    /** How it went for so many calls: true for those that were struck. */
    private static List<Boolean> fates(FaultPlan plan, Occasion call, int calls) {
        List<Boolean> fates = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            List<Fault> met = new ArrayList<>();
            plan.strike(WireFault.class, call, (fault, aim, dice) -> met.add(fault));
            fates.add(!met.isEmpty());
        }
        return fates;
    }

    @Test
    void someCallsPassFirstAndThenSoManyAreStruck() {
        plan.add(rule(1, OptionalLong.empty(), OptionalInt.of(2), 1));

        assertThat(fates(plan, Call.ANY, 5)).containsExactly(false, true, true, false, false);
        assertThat(plan.rules())
                .singleElement()
                .satisfies(planned -> assertThat(planned.struck()).isEqualTo(2));
    }

    @Test
    void theSameSeedStrikesTheSameCalls() {
        FaultPlan other = new FaultPlan(Chance.seeded(1));
        plan.add(rule(0.5, OptionalLong.of(9), OptionalInt.empty(), 0));
        other.add(rule(0.5, OptionalLong.of(9), OptionalInt.empty(), 0));

        List<Boolean> fates = fates(plan, Call.ANY, 100);

        assertThat(fates).contains(true, false).isEqualTo(fates(other, Call.ANY, 100));
    }

    @Test
    void withoutASeedTheSandboxesChanceDecides() {
        FaultPlan same = new FaultPlan(Chance.seeded(42));
        plan.add(rule(0.5, OptionalLong.empty(), OptionalInt.empty(), 0));
        same.add(rule(0.5, OptionalLong.empty(), OptionalInt.empty(), 0));

        assertThat(fates(plan, Call.ANY, 100)).isEqualTo(fates(same, Call.ANY, 100));
    }

    @Test
    void aRuleIsSeededWhenItIsPlannedWhateverIsDrawnBeforeItStrikes() {
        Chance disturbed = Chance.seeded(42);
        FaultPlan other = new FaultPlan(disturbed);
        plan.add(rule(0.5, OptionalLong.empty(), OptionalInt.empty(), 0));
        other.add(rule(0.5, OptionalLong.empty(), OptionalInt.empty(), 0));

        disturbed.hex(8);

        assertThat(fates(plan, Call.ANY, 100)).isEqualTo(fates(other, Call.ANY, 100));
    }

    @Test
    void onlySoManyRulesCanStillStrikeAndThoseThatAreUsedUpDoNotCount() {
        for (int i = 0; i < 3 * FaultPlan.MOST; i++) {
            plan.add(rule(1, OptionalLong.empty(), OptionalInt.of(1), 0));
            fates(plan, Call.ANY, 1);
        }
        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.rules()).hasSize(FaultPlan.MOST);
        assertThat(plan.rules().get(0).id()).isEqualTo(2 * FaultPlan.MOST + 1);

        for (int i = 0; i < FaultPlan.MOST; i++) {
            plan.add(FaultRule.always(FAULT));
        }

        assertThatThrownBy(() -> plan.add(FaultRule.always(FAULT)))
                .isInstanceOf(FullPlanException.class)
                .hasMessageContaining("at most 1000 faults");
        plan.remove(plan.rules().get(2 * FaultPlan.MOST - 1).id());
        assertThat(plan.add(FaultRule.always(FAULT))).isEqualTo(4 * FaultPlan.MOST + 1);
    }

    @Test
    void whatIsCertainLeavesChanceAlone() {
        plan.add(rule(1, OptionalLong.empty(), OptionalInt.empty(), 0));

        fates(plan, Call.ANY, 10);

        assertThat(chance.hex(8)).isEqualTo(Chance.seeded(42).hex(8));
    }

    @Test
    void anAimLetsAllOthersPass() {
        plan.add(new FaultRule(
                FAULT,
                new Aim(
                        Optional.of("rocketchat"),
                        Optional.of("logIn"),
                        Optional.of("ada"),
                        Optional.of(new SessionId("s1"))),
                1,
                OptionalLong.empty(),
                OptionalInt.empty(),
                0));

        assertThat(fates(plan, Call.ANY, 1)).containsExactly(true);
        assertThat(fates(plan, new Call("joomla", Optional.of("logIn"), "ada"), 1))
                .containsExactly(false);
        assertThat(fates(plan, new Call("rocketchat", Optional.empty(), "ada"), 1))
                .containsExactly(false);
        assertThat(fates(plan, new Call("rocketchat", Optional.of("logIn"), "bo"), 1))
                .containsExactly(false);
    }

    @Test
    void rulesAreFoundAndTakenAwayByTheirIds() {
        long first = plan.add(FaultRule.always(FAULT));
        long second = plan.add(FaultRule.always(FAULT));

        assertThat(plan.remove(first)).isTrue();
        assertThat(plan.remove(first)).isFalse();
        assertThat(plan.find(first)).isEmpty();
        assertThat(plan.find(second)).isPresent();
        plan.clear();
        assertThat(plan.rules()).isEmpty();
        assertThat(plan.add(FaultRule.always(FAULT))).isEqualTo(3);
    }
}
