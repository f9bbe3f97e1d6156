package org.smotescope.experiment;

import java.util.List;
import org.smotescope.data.Role;
import org.smotescope.data.Schema;
import org.smotescope.data.io.Table;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.projection.Pca;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.SettingValues;
import org.smotescope.sampling.Targets;

/// A recipe applied to data: what every place of the window and every command shows. Immutable.
///
/// Rows in it are positions in `prepared.train()` or `prepared.test()`; `fileRow` of those says
/// which row of the file they are (from 0; shown from 1).
///
/// @param recipe what was done
/// @param table the file as read
/// @param schema the roles and types that were used
/// @param prepared training and test rows
/// @param sampler the sampler
/// @param settings its settings
/// @param targets the rows asked per class
/// @param resampling what the sampler made of the training rows
/// @param search finds neighbours again quickly: those that the sampler used are kept
/// @param before the model fitted on the training rows as they are
/// @param after the model fitted on the resampled training rows
/// @param decider where other rules would put the thresholds
/// @param thresholds where the recipe's rule has put them
/// @param pca the projection of the original training rows
/// @param times how long each stage took
public record Run(
        Recipe recipe,
        Table table,
        Schema schema,
        Prepared prepared,
        Descriptor sampler,
        SettingValues settings,
        Targets targets,
        Resampling resampling,
        NeighbourSearch search,
        Fitted before,
        Fitted after,
        Decider decider,
        Thresholds thresholds,
        Pca pca,
        StageTimes times) {
    /// Whether nothing has to be computed for a recipe: it differs in a fixed threshold only, or
    /// not at all.
    public boolean answers(Recipe other) {
        return recipe.withDecide(other.decide()).equals(other)
                && recipe.decide().withRule(thresholds.rule()).answers(other.decide());
    }

    /// Where a rule puts the thresholds: a fixed one, or the one of this run. For another, which is
    /// yet to be computed, those that are shown.
    public Thresholds thresholds(ThresholdRule rule) {
        if (rule instanceof ThresholdRule.Fixed fixed) {
            return Thresholds.fixed(fixed);
        }
        if (!rule.equals(thresholds.rule())
                && recipe.decide().rule() instanceof ThresholdRule.Fixed shown) {
            return Thresholds.fixed(shown);
        }
        return thresholds;
    }

    /// The same run under a recipe that it [answers][#answers(Recipe)].
    public Run withRecipe(Recipe other) {
        return new Run(
                other,
                table,
                schema,
                prepared,
                sampler,
                settings,
                targets,
                resampling,
                search,
                before,
                after,
                decider,
                thresholds,
                pca,
                times);
    }

    /// The same run with another second model.
    Run withAfter(Fitted other, Thresholds chosen) {
        return new Run(
                recipe,
                table,
                schema,
                prepared,
                sampler,
                settings,
                targets,
                resampling,
                search,
                before,
                other,
                decider,
                chosen,
                pca,
                times);
    }

    /// What the user should know of the columns that the samplers and both models see.
    public List<Note> columnNotes() {
        return LeftOutNotes.of(
                schema.names(Role.FEATURE),
                prepared.preparation(),
                recipe.resample(),
                LeftOutNotes.Subject.MODELS);
    }

    /// The code of the positive class.
    public int positive() {
        return prepared.positive();
    }

    public String positiveLabel() {
        return prepared.train().classes().labels().get(positive());
    }

    /// Whether there are exactly two classes, so that a threshold decides.
    public boolean isBinary() {
        return prepared.train().classes().labels().size() == 2;
    }
}
