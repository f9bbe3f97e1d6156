package org.smotescope.ui.selection;

import java.util.BitSet;
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
        Sieve sieve = new Sieve();
        sieve.add(references);
        return new PickedRows(run, why, sieve.ordered());
    }

    /// These rows and others, or these without them.
    ///
    /// @param how with [Combine#REPLACE] the others
    public PickedRows combined(PickedRows other, Combine how) {
        if (how == Combine.REPLACE) {
            return other;
        }
        Sieve sieve = new Sieve();
        sieve.add(references);
        if (how == Combine.ADD) {
            sieve.add(other.references);
            return new PickedRows(run, "chosen", sieve.ordered());
        }
        sieve.remove(other.references);
        return new PickedRows(run, why, sieve.ordered());
    }

    /// Puts rows in order and drops those that come twice, in one pass: there may be a million.
    private static final class Sieve {
        private final BitSet training = new BitSet();
        private final BitSet added = new BitSet();

        void add(Ints references) {
            for (int i = 0; i < references.size(); i++) {
                int row = references.get(i);
                if (row >= 0) {
                    training.set(row);
                } else {
                    added.set(~row);
                }
            }
        }

        void remove(Ints references) {
            for (int i = 0; i < references.size(); i++) {
                int row = references.get(i);
                if (row >= 0) {
                    training.clear(row);
                } else {
                    added.clear(~row);
                }
            }
        }

        Ints ordered() {
            int[] ordered = new int[training.cardinality() + added.cardinality()];
            int n = 0;
            for (int row = training.nextSetBit(0); row >= 0; row = training.nextSetBit(row + 1)) {
                ordered[n++] = row;
            }
            for (int row = added.nextSetBit(0); row >= 0; row = added.nextSetBit(row + 1)) {
                ordered[n++] = ~row;
            }
            return Ints.of(ordered);
        }
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
