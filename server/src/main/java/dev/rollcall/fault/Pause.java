package dev.rollcall.fault;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/** How long an answer waits: up to ten minutes, also where several pauses come together. Immutable. */
public sealed interface Pause {
    /** The longest. */
    Duration LONGEST = Duration.ofMinutes(10);

    /** One of its lengths. */
    Duration draw(RandomGenerator dice);

    /** Whether they differ. */
    default boolean isByChance() {
        return true;
    }

    /** What was chosen about it. */
    Map<String, String> parameters();

    private static void check(long milliseconds) {
        if (milliseconds < 0 || milliseconds > LONGEST.toMillis()) {
            throw new IllegalArgumentException(
                    "A pause takes up to " + LONGEST.toMillis() + " milliseconds, not " + milliseconds);
        }
    }

    /** Always the same. */
    record Fixed(long milliseconds) implements Pause {
        public Fixed {
            check(milliseconds);
        }

        @Override
        public boolean isByChance() {
            return false;
        }

        @Override
        public Duration draw(RandomGenerator dice) {
            return Duration.ofMillis(milliseconds);
        }

        @Override
        public Map<String, String> parameters() {
            return Map.of(FaultParameter.MILLISECONDS, String.valueOf(milliseconds));
        }
    }

    /**
     * Any length in between is as likely as any other.
     *
     * @param least milliseconds
     * @param most milliseconds, not less
     */
    record Uniform(long least, long most) implements Pause {
        public Uniform {
            check(least);
            check(most);
            if (most < least) {
                throw new IllegalArgumentException("The longest pause is not shorter than the shortest");
            }
        }

        @Override
        public Duration draw(RandomGenerator dice) {
            return Duration.ofMillis(least + (long) (dice.nextDouble() * (most - least + 1)));
        }

        @Override
        public Map<String, String> parameters() {
            Map<String, String> parameters = new LinkedHashMap<>();
            parameters.put(FaultParameter.LEAST, String.valueOf(least));
            parameters.put(FaultParameter.MOST, String.valueOf(most));
            return parameters;
        }
    }

    /**
     * Mostly around the median and now and then much longer, as real networks are.
     *
     * @param median milliseconds that half of the pauses keep under
     * @param sigma the standard deviation of the logarithm
     */
    record LogNormal(long median, double sigma) implements Pause {
        public LogNormal {
            check(median);
            if (!(sigma >= 0 && sigma <= 10)) {
                throw new IllegalArgumentException("Sigma lies between 0 and 10, not at " + sigma);
            }
        }

        @Override
        public Duration draw(RandomGenerator dice) {
            double milliseconds = median * Math.exp(sigma * dice.nextGaussian());
            return Duration.ofMillis((long) Math.min(milliseconds, (double) LONGEST.toMillis()));
        }

        @Override
        public Map<String, String> parameters() {
            Map<String, String> parameters = new LinkedHashMap<>();
            parameters.put(FaultParameter.MEDIAN, String.valueOf(median));
            parameters.put(FaultParameter.SIGMA, String.valueOf(sigma));
            return parameters;
        }
    }
}
