package org.smotescope.experiment;

import java.util.Map;
import org.smotescope.data.PrepareRules;
import org.smotescope.data.io.Table;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.SamplingStrategy;

/// Recipes to begin with.
public final class Recipes {
    /// The seed where none is given.
    public static final long SEED = 42;

    /// The share of test rows where none is given.
    public static final double TEST_SHARE = 0.3;

    /// SMOTE to equal classes.
    public static final ResamplePlan RESAMPLE =
            new ResamplePlan("smote", Mode.STRICT, Map.of(), SamplingStrategy.parse("auto"), SEED);

    private Recipes() {}

    /// What a file opens with: SMOTE to equal classes, logistic regression, threshold 0.5.
    public static Recipe initial(Table table) {
        return new Recipe(
                new DataPlan(table.name(), table.sha256(), null, null, Map.of()),
                new SplitPlan(TEST_SHARE, SEED, null),
                PrepareRules.DEFAULT,
                RESAMPLE,
                new ModelPlan(ModelPlan.LOGISTIC, Map.of()),
                new DecidePlan(0.5));
    }
}
