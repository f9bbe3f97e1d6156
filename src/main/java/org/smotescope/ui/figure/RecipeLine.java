package org.smotescope.ui.figure;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.experiment.ProgramVersion;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.StepWords;
import org.smotescope.sampling.Mode;
import org.smotescope.ui.form.Figures;

/// What a picture was made of and how, in one line: data, method, seed, rows, version.
public final class RecipeLine {
    private RecipeLine() {}

    /// "pump-failures.csv · SMOTE, k 5 · seed 42 · 1,120 training rows · smotescope 0.1.0"
    public static String of(Run run) {
        ResamplePlan plan = run.recipe().resample();
        return of(run, String.join(", then ", StepWords.of(plan, StepWords.Detail.BRIEF)));
    }

    /// The same of a picture that shows more than the recipe's method.
    ///
    /// @param method what was done, in words
    public static String of(Run run, String method) {
        ResamplePlan plan = run.recipe().resample();
        List<String> parts = new ArrayList<>();
        parts.add(run.table().name());
        parts.add(method);
        if (plan.mode() == Mode.PARITY) {
            parts.add("parity mode");
        }
        parts.add("seed " + plan.seed());
        parts.add(Figures.count(run.prepared().train().size(), "training row"));
        parts.add("smotescope " + ProgramVersion.text());
        return String.join(" \u00b7 ", parts);
    }
}
