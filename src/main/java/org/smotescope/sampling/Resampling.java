package org.smotescope.sampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;

/// The outcome of resampling a data set: which rows are kept, which are added and from what, which
/// are removed and why. The animation, the inspector and the export all read this one record.
/// Immutable.
///
/// A row of the result is named by a *reference*: a reference of 0 or more is that row of the
/// source, a reference below 0 is the added row `~reference`.
public final class Resampling {
    private final Dataset source;
    private final int[] references;
    private final Origins added;
    private final Cells cells;
    private final List<Removed> removed;
    private final List<Evidence> evidence;
    private final List<Note> notes;

    /// @param source the data set that was resampled
    /// @param references the rows of the result in order
    /// @param added where the added rows come from; each is in the result or in `removed`
    /// @param removed the source rows (and added rows) that are not in the result
    /// @param evidence what was found out about rows before any was drawn
    /// @param notes what the user should know
    public Resampling(
            Dataset source,
            int[] references,
            Origins added,
            List<Removed> removed,
            List<Evidence> evidence,
            List<Note> notes) {
        this(new Rows(source, references.clone(), added), List.copyOf(removed), evidence, notes);
        checkReferences();
    }

    /// @param removed a list that nobody changes
    private Resampling(
            Rows rows, List<Removed> removed, List<Evidence> evidence, List<Note> notes) {
        this.source = rows.source;
        this.references = rows.references;
        this.added = rows.added;
        this.cells = new Cells(source, added);
        this.removed = removed;
        this.evidence = List.copyOf(evidence);
        this.notes = List.copyOf(notes);
    }

    /// The rows of a result; the array is taken over.
    private record Rows(Dataset source, int[] references, Origins added) {}

    /// All rows of the source, in order, and then the added ones.
    public static Resampling adding(
            Dataset source, Origins added, List<Evidence> evidence, List<Note> notes) {
        int n = source.size();
        int[] references = new int[n + added.size()];
        for (int i = 0; i < references.length; i++) {
            references[i] = i < n ? i : ~(i - n);
        }
        return new Resampling(new Rows(source, references, added), List.of(), evidence, notes);
    }

    /// Some rows of the source in the given order.
    ///
    /// @param reason why the row with this number is removed, always the same; asked for a row that
    ///   is not kept when somebody wants to know
    public static Resampling keeping(
            Dataset source, int[] rows, IntFunction<Removed.Reason> reason, List<Note> notes) {
        boolean[] kept = new boolean[source.size()];
        for (int row : rows) {
            kept[row] = true;
        }
        int[] removed = new int[kept.length];
        int n = 0;
        for (int row = 0; row < kept.length; row++) {
            removed[n] = row;
            n += kept[row] ? 0 : 1;
        }
        int[] gone = Arrays.copyOf(removed, n);
        return new Resampling(
                new Rows(source, rows.clone(), Origins.none()),
                new RemovedRows(gone, position -> reason.apply(gone[position])),
                List.of(),
                notes);
    }

    public Dataset source() {
        return source;
    }

    /// The number of rows of the result.
    public int size() {
        return references.length;
    }

    /// The row of the source (0 or more) or the added row (`~reference`).
    public int reference(int resultRow) {
        return references[resultRow];
    }

    /// The origins of the added rows. Their rows are rows of [#source()].
    public Origins added() {
        return added;
    }

    public Origin origin(int resultRow) {
        int reference = references[resultRow];
        return reference >= 0 ? new Origin.Original(reference) : added.get(~reference);
    }

    /// The removed rows; their reasons are told row by row when they are asked for.
    public List<Removed> removed() {
        return removed;
    }

    /// What was found out about rows before any was drawn.
    public List<Evidence> evidence() {
        return evidence;
    }

    public List<Note> notes() {
        return notes;
    }

    /// The same outcome with more notes.
    public Resampling withNotes(List<Note> more) {
        List<Note> all = new ArrayList<>(notes);
        all.addAll(more);
        return new Resampling(new Rows(source, references, added), removed, evidence, all);
    }

    /// The class of an added row: that of its base.
    public int classOfAdded(int addedRow) {
        return cells.classOf(~addedRow);
    }

    /// The class of a row of the source (0 or more) or of the added row `~reference`.
    public int classOf(int reference) {
        return cells.classOf(reference);
    }

    /// The value of a numeric feature of an added row, computed from its origin.
    public double valueOfAdded(int addedRow, NumericColumn feature, int featureNumber) {
        return cells.number(~addedRow, feature, featureNumber);
    }

    /// The values of a numeric feature of all rows of the source and then of all added ones.
    ///
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    double[] numbers(NumericColumn feature, int featureNumber, Monitor monitor) {
        return cells.allNumbers(feature, featureNumber, monitor);
    }

    /// The value of a numeric feature of a row of the source (0 or more) or of the added row
    /// `~reference`.
    public double valueOf(int reference, NumericColumn feature, int featureNumber) {
        return cells.number(reference, feature, featureNumber);
    }

    /// The code of a categorical feature of an added row: what its voters chose, or its base's.
    public int codeOfAdded(int addedRow, CategoricalColumn feature, int featureNumber) {
        return cells.word(~addedRow, feature, cells.categoricalBefore(featureNumber));
    }

    /// The result as a data set: row i is the row of `reference(i)`.
    public Dataset dataset() {
        return dataset(Monitor.NONE);
    }

    /// The result as a data set.
    ///
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public Dataset dataset(Monitor monitor) {
        return cells.dataset(references, monitor);
    }

    /// Whether the result begins with all rows of the source, in their order.
    boolean beginsWithSource() {
        for (int row = 0; row < source.size(); row++) {
            if (row >= references.length || references[row] != row) {
                return false;
            }
        }
        return true;
    }

    /// The references of the result, in order; nobody may write to them.
    int[] references() {
        return references;
    }

    /// This resampling followed by another one of its result; origins still point at this source.
    ///
    /// @param next a resampling of [#dataset()]
    public Resampling then(Resampling next) {
        return Composition.of(this, next);
    }

    /// What the steps of two resamplings did, one after the other; both lists are taken over.
    static Resampling joined(
            Dataset source,
            int[] references,
            Origins added,
            List<Removed> removed,
            List<Evidence> evidence,
            List<Note> notes) {
        return new Resampling(new Rows(source, references, added), removed, evidence, notes);
    }

    private void checkReferences() {
        for (int reference : references) {
            if (reference >= source.size() || ~reference >= added.size()) {
                throw new IllegalArgumentException("no such row: " + reference);
            }
        }
    }
}
