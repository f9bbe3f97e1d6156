package org.smotescope.ui.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.smotescope.data.Ints;
import org.smotescope.experiment.Run;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.plot.Combine;

/// Training rows and new rows that are chosen. Immutable.
///
/// @param run whose rows they are
/// @param why what they have in common, as it is said after their number: "in the box"
/// @param references as in a resampling: 0 or more is that training row, below 0 the new row
///   `~reference`; training rows first, each group ascending
public record PickedRows(Run run, String why, Ints references) implements ChosenRows {

    /// Rows in any order; each counts once.
    public static PickedRows of(Run run, String why, Ints references) {
        return new PickedRows(run, why, ordered(references.toArray()));
    }

    /// There may be a million.
    private static Ints ordered(int[] references) {
        int[] rows = references.clone();
        Arrays.sort(rows);
        int[] ordered = new int[rows.length];
        int n = 0;
        int firstTraining = 0;
        while (firstTraining < rows.length && rows[firstTraining] < 0) {
            firstTraining++;
        }
        for (int i = firstTraining; i < rows.length; i++) {
            if (i == firstTraining || rows[i] != rows[i - 1]) {
                ordered[n++] = rows[i];
            }
        }
        for (int i = firstTraining - 1; i >= 0; i--) {
            if (i == firstTraining - 1 || rows[i] != rows[i + 1]) {
                ordered[n++] = rows[i];
            }
        }
        return Ints.of(Arrays.copyOf(ordered, n));
    }

    private static int compare(int a, int b) {
        return (a < 0) != (b < 0)
                ? Boolean.compare(a < 0, b < 0)
                : Integer.compare(a < 0 ? ~a : a, b < 0 ? ~b : b);
    }

    /// These rows and others, or these without them.
    ///
    /// @param how with [Combine#REPLACE] the others
    public PickedRows combined(PickedRows other, Combine how) {
        return switch (how) {
            case REPLACE -> other;
            case ADD -> {
                List<Integer> all = new ArrayList<>(references.toList());
                all.addAll(other.references.toList());
                yield of(run, "chosen", Ints.of(all.stream().mapToInt(r -> r).toArray()));
            }
            case REMOVE -> {
                TreeSet<Integer> left = new TreeSet<>(PickedRows::compare);
                left.addAll(references.toList());
                left.removeAll(other.references.toList());
                yield of(run, why, Ints.of(left.stream().mapToInt(r -> r).toArray()));
            }
        };
    }

    /// The same rows of another run; without the new rows if that has made others.
    public PickedRows in(Run other) {
        if (other.resampling() == run.resampling()) {
            return new PickedRows(other, why, references);
        }
        return new PickedRows(
                other, why, Ints.of(references.stream().filter(row -> row >= 0).toArray()));
    }

    /// The chosen training rows, ascending.
    public int[] training() {
        return references.stream().filter(row -> row >= 0).toArray();
    }

    /// The numbers of the chosen new rows, ascending.
    public int[] added() {
        return references.stream().filter(row -> row < 0).map(row -> ~row).toArray();
    }

    @Override
    public int size() {
        return references.size();
    }

    @Override
    public String sentence() {
        return counts() + ": " + why;
    }

    /// "12 training rows and 30 new rows".
    public String counts() {
        int training = training().length;
        int made = size() - training;
        if (made == 0) {
            return Figures.count(training, "training row");
        }
        String fresh = Figures.count(made, "new row");
        return training == 0 ? fresh : Figures.count(training, "training row") + " and " + fresh;
    }
}
