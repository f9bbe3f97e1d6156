package org.smotescope.ui.selection;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.smotescope.data.ClassName;
import org.smotescope.data.Classes;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.experiment.Fitted;
import org.smotescope.experiment.Run;
import org.smotescope.learning.metrics.Decisions;
import org.smotescope.ui.form.Figures;

/// The test rows of a cell, as one run judges them at one threshold. Immutable.
///
/// @param run whose test rows they are
/// @param cell which of them are meant
/// @param threshold from which score on the model calls a row positive; not used with more than two
///   classes
/// @param rows positions among the test rows, ascending
/// @param answers the code of the class that the model called each of these rows
public record CellRows(Run run, MatrixCell cell, double threshold, Ints rows, Ints answers)
        implements ChosenRows {

    /// Finds the rows of a cell.
    ///
    /// @param threshold of the cell's model
    public static CellRows of(Run run, MatrixCell cell, double threshold) {
        Classes truth = run.prepared().test().classes();
        int[] all =
                Decisions.of(fitted(run, cell.model()).probabilities(), run.positive(), threshold);
        int called = cell.called().orElse(-1);
        int[] rows =
                IntStream.range(0, truth.codes().length)
                        .filter(row -> truth.code(row) == cell.actual())
                        .filter(row -> called < 0 || all[row] == called)
                        .toArray();
        int[] answers = Arrays.stream(rows).map(row -> all[row]).toArray();
        return new CellRows(run, cell, threshold, Ints.of(rows), Ints.of(answers));
    }

    private static Fitted fitted(Run run, MatrixCell.Model model) {
        return switch (model) {
            case BEFORE -> run.before();
            case AFTER -> run.after();
        };
    }

    /// The model whose answers are meant.
    public Fitted fitted() {
        return fitted(run, cell.model());
    }

    /// All test rows of the run.
    public Dataset test() {
        return run.prepared().test();
    }

    /// "actual failed, predicted not failed (before)", "actual failed".
    public String words() {
        String actual = "actual " + name(cell.actual());
        return cell.called().isPresent()
                ? "%s, predicted %s (%s)"
                        .formatted(actual, name(cell.called().getAsInt()), cell.model().word())
                : actual;
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public String sentence() {
        return Figures.count(rows.size(), "test row") + ": " + words();
    }

    /// The name of a class on screen.
    ///
    /// @param code of the class
    public String name(int code) {
        Classes classes = test().classes();
        return ClassName.of(classes.name(), classes.labels().get(code)).words();
    }

    /// The score of the class that is looked for, from 0 to 1; with more than two classes that of
    /// the class that the row was called.
    ///
    /// @param position in [#rows]
    public double score(int position) {
        int code = run.isBinary() ? run.positive() : answers.get(position);
        return fitted().probabilities()[code][rows.get(position)];
    }

    /// Whether the model called this row what it is.
    ///
    /// @param position in [#rows]
    public boolean isRight(int position) {
        return answers.get(position) == cell.actual();
    }

    /// The number of the row in the file, from 0.
    ///
    /// @param position in [#rows]
    public int fileRow(int position) {
        return test().fileRow(rows.get(position));
    }
}
