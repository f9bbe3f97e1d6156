package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.smotescope.data.ClassCounts;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.SamplingStrategy;

/// Amounts of resampling between the rows as they are and more than equal classes.
final class Amounts {
    /// Beyond equal classes, where the smaller class becomes the larger one.
    private static final List<Double> BEYOND = List.of(1.5, 2.0);

    /// A product such as 0.7 * 90 that falls short of a whole number by rounding is that number, as
    /// where a ratio is given.
    private static final double SLACK = 1e-9;

    private Amounts() {}

    /// The ratios of a sweep: from the classes as they are in equal factors up to 1, and two
    /// beyond.
    ///
    /// @param steps how many, at least 4
    static List<Double> ratios(ClassCounts classes, int steps) {
        if (steps < BEYOND.size() + 2) {
            throw new IllegalArgumentException("steps must be at least 4: " + steps);
        }
        double now = (double) classes.of(classes.minority()) / classes.of(classes.majority());
        List<Double> ratios = new ArrayList<>();
        int last = steps - BEYOND.size() - 1;
        for (int i = 0; i < last; i++) {
            ratios.add(Math.pow(now, 1.0 - (double) i / last));
        }
        ratios.add(1.0);
        ratios.addAll(BEYOND);
        return ratios.stream().distinct().toList();
    }

    /// Whether a sampler takes amounts.
    ///
    /// @throws DataProblem if how many rows it makes or removes is not asked for but comes out
    static Family family(ResamplePlan plan) {
        Descriptor sampler = Samplers.byId(plan.sampler());
        return switch (sampler.family()) {
            case OVER, UNDER, COMBINED -> sampler.family();
            case NONE, CLEANING ->
                    throw new DataProblem(
                            sampler.name() + " has no amount that could be swept",
                            new Mend("use smote", "resample.sampler", "smote"));
        };
    }

    /// The rows per class at a ratio: smaller classes grow to it, or larger ones shrink to it; a
    /// class that is there already stays.
    static SamplingStrategy strategy(ClassCounts classes, Family family, double ratio) {
        int largest = classes.of(classes.majority());
        int smallest = classes.of(classes.minority());
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (int c = 0; c < classes.labels().size(); c++) {
            int now = classes.of(c);
            if (family == Family.UNDER) {
                int keep = Math.max(1, (int) (smallest / ratio + SLACK));
                if (c != classes.minority() && keep < now) {
                    rows.put(classes.labels().get(c), keep);
                }
            } else {
                int wanted = (int) (ratio * largest + SLACK);
                if (c != classes.majority() && now > 0 && wanted > now) {
                    rows.put(classes.labels().get(c), wanted);
                }
            }
        }
        return new SamplingStrategy.PerClass(rows);
    }
}
