package org.smotescope.ui.explore;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.smotescope.data.Classes;
import org.smotescope.data.Monitor;
import org.smotescope.experiment.Fitted;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.Thresholds;
import org.smotescope.learning.metrics.Decisions;
import org.smotescope.sampling.Evidence;
import org.smotescope.ui.plot.Marks;
import org.smotescope.ui.selection.MatrixCell;

/// Rows that are to be singled out.
///
/// @param only those of any of these kinds
/// @param sight the rows on their axes
/// @param run the newest run of these rows, with its thresholds
/// @param m how many nearest rows tell the type of a row
/// @param shown the marks that are shown now: they are parted beforehand
record FilterAsked(Set<Only> only, Sight sight, Run run, int m, List<Marks> shown) {
    FilterAsked {
        only = Set.copyOf(only);
        shown = List.copyOf(shown);
    }

    boolean isOfTypes() {
        return only.stream().anyMatch(Only::isType);
    }

    boolean isOfTest() {
        return only.stream().anyMatch(each -> !each.isType());
    }

    /// Whether the same rows come out.
    boolean isSame(FilterAsked other) {
        return only.equals(other.only)
                && sight == other.sight
                && (!isOfTest() || run == other.run)
                && (!isOfTypes() || m == other.m);
    }

    /// @throws org.smotescope.data.DataProblem if distances cannot be measured
    Passing make(Monitor monitor) {
        BitSet training = isOfTypes() ? ofTypes(monitor) : new BitSet();
        BitSet test = new BitSet();
        for (MatrixCell.Model model : MatrixCell.Model.values()) {
            if (only.contains(Only.of(model))) {
                test.or(wrong(model));
            }
        }
        Passing passing =
                new Passing(
                        this,
                        training,
                        test,
                        isOfTest() ? TestPlaces.of(sight).filled(test) : null);
        shown.forEach(passing::part);
        return passing;
    }

    private BitSet ofTypes(Monitor monitor) {
        BitSet rows = new BitSet();
        for (Evidence.RowTypes types : TypesOver.types(sight, m, monitor)) {
            for (int i = 0; i < types.rows().size(); i++) {
                if (only.contains(Only.of(types.type(i)))) {
                    rows.set(types.rows().get(i));
                }
            }
        }
        return rows;
    }

    /// The test rows that a model calls what they are not, at its threshold.
    private BitSet wrong(MatrixCell.Model model) {
        Thresholds thresholds = run.thresholds(run.recipe().decide().rule());
        Fitted fitted = model == MatrixCell.Model.BEFORE ? run.before() : run.after();
        double threshold =
                model == MatrixCell.Model.BEFORE ? thresholds.before() : thresholds.after();
        int[] answers = Decisions.of(fitted.probabilities(), run.positive(), threshold);
        Classes truth = run.prepared().test().classes();
        BitSet rows = new BitSet();
        for (int row = 0; row < answers.length; row++) {
            rows.set(row, answers[row] != truth.code(row));
        }
        return rows;
    }
}
