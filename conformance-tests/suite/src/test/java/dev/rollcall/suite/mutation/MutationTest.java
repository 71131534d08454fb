package dev.rollcall.suite.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Exchanges that keep to their contracts, corrupted in one known way each: the judge finds what is wrong, and nothing where
 * nothing is. {@code mvn -Pfull verify} does the same with more worlds.
 */
class MutationTest {
    private static final int WORLDS = Integer.getInteger("rollcall.mutation.worlds", 12);
    private static final int MUTANTS_OF_EACH_OPERATOR = Integer.getInteger("rollcall.mutation.mutants", 60);
    private static final int OPERATORS = 25;

    @TempDir
    private static Path folder;

    private static final class Loaded {
        static final Corpus CORPUS = Corpus.of(WORLDS, folder);
        static final OurJudge JUDGE = new OurJudge(CORPUS.contracts().values());
    }

    @Test
    void nothingIsFoundWhereNothingIsWrong() {
        List<String> alarms = Loaded.CORPUS
                .messages()
                .flatMap(message -> Loaded.JUDGE.objections(message.exchange(), message.side()).stream()
                        .map(violation -> message.exchange() + " " + violation))
                .distinct()
                .toList();

        System.out.println(
                "Conformant exchanges: " + Loaded.CORPUS.exchanges().size() + ", false alarms: " + alarms.size());
        assertThat(alarms).isEmpty();
    }

    @Test
    void ofHundredCorruptionsNinetyNineAreFound() {
        PlainAtlassian plain = new PlainAtlassian(Loaded.CORPUS.contracts().values());
        Score score = new Score();
        List<Mutant> survivors = new ArrayList<>();
        for (Operator operator : Operators.all()) {
            List<Mutant> mutants = sample(operator);
            assertThat(mutants).as(operator.name() + " has nothing to corrupt").isNotEmpty();
            for (Mutant mutant : mutants) {
                boolean caught = Loaded.JUDGE.objects(
                        mutant.change().exchange(), mutant.origin().side());
                score.add(
                        operator,
                        caught,
                        plain.objects(
                                mutant.change().exchange(), mutant.origin().side()));
                if (!caught) {
                    survivors.add(mutant);
                }
            }
        }

        System.out.println(score.table());
        survivors.forEach(survivor -> System.out.println("Survived: " + survivor));
        assertThat(score.operators()).isGreaterThanOrEqualTo(OPERATORS);
        assertThat(score.mutants()).isGreaterThanOrEqualTo(2_000);
        assertThat(score.caughtByUs()).isGreaterThanOrEqualTo((int) Math.ceil(score.mutants() * 0.99));
    }

    /** The same mutants in every run, of messages from everywhere in the corpus. */
    private static List<Mutant> sample(Operator operator) {
        List<Message> messages = new ArrayList<>(Loaded.CORPUS.messages().toList());
        Random random = new Random(operator.name().hashCode());
        Collections.shuffle(messages, random);
        return messages.stream()
                .flatMap(message -> some(operator.mutants(message), random))
                .limit(MUTANTS_OF_EACH_OPERATOR)
                .toList();
    }

    private static Stream<Mutant> some(List<Mutant> mutants, Random random) {
        List<Mutant> shuffled = new ArrayList<>(mutants);
        Collections.shuffle(shuffled, random);
        return shuffled.stream().limit(3);
    }
}
