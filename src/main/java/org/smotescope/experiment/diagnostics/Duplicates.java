package org.smotescope.experiment.diagnostics;

import java.util.Arrays;
import java.util.List;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Mix;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;

/// New rows that equal another row in every column, to the bit; only the two zeros are one.
///
/// @param rows added rows that equal an original row or another new one
/// @param ofOriginals those that equal an original row of any class
/// @param ofNewRows those that equal another new row of their class
record Duplicates(Ints rows, int ofOriginals, int ofNewRows) {
    private static final int NONE = -1;

    /// @param all the rows of the source and then all added ones
    static Duplicates of(Grown grown, Dataset all, Monitor monitor) {
        int originals = grown.resampling().source().size();
        Finder finder = new Finder(all, originals + grown.added().length);
        for (int row = 0; row < originals; row++) {
            monitor.part(0.0, 0.5).checkRow(row, originals, all.features().size());
            finder.first(row);
        }
        int[] added = grown.added();
        int[] first = new int[added.length];
        boolean[] isRepeated = new boolean[all.size()];
        for (int i = 0; i < added.length; i++) {
            monitor.part(0.5, 1.0).checkRow(i, added.length, all.features().size());
            int row = originals + added[i];
            first[i] = finder.first(row);
            // A new row that equals an original one is found under that one.
            isRepeated[first[i]] |= first[i] >= originals && first[i] != row;
        }
        return of(added, first, originals, isRepeated);
    }

    private static Duplicates of(int[] added, int[] first, int originals, boolean[] isRepeated) {
        int[] uses = new int[originals];
        for (int row : first) {
            if (row < originals) {
                uses[row]++;
            }
        }
        int[] rows = new int[added.length];
        int n = 0;
        int ofOriginals = 0;
        int ofNewRows = 0;
        for (int i = 0; i < added.length; i++) {
            boolean original = first[i] < originals;
            boolean repeated = original ? uses[first[i]] > 1 : isRepeated[first[i]];
            ofOriginals += original ? 1 : 0;
            ofNewRows += repeated ? 1 : 0;
            rows[n] = added[i];
            n += original || repeated ? 1 : 0;
        }
        return new Duplicates(Ints.of(Arrays.copyOf(rows, n)), ofOriginals, ofNewRows);
    }

    /// Finds the first of equal rows.
    private static final class Finder {
        private final Dataset all;
        private final List<Column> features;

        /// The first rows, each at the place that its hash says or behind it.
        private final int[] slots;

        Finder(Dataset all, int rows) {
            this.all = all;
            this.features = all.features();
            this.slots = new int[Integer.highestOneBit(Math.max(4, rows)) * 4];
            Arrays.fill(slots, NONE);
        }

        /// The first row that equals a row: the row itself where it is new.
        int first(int row) {
            int slot = (int) hash(row) & (slots.length - 1);
            while (slots[slot] != NONE && !isEqual(slots[slot], row)) {
                slot = (slot + 1) & (slots.length - 1);
            }
            if (slots[slot] == NONE) {
                slots[slot] = row;
            }
            return slots[slot];
        }

        private long hash(int row) {
            long hash = all.features().size();
            for (Column feature : features) {
                hash = Mix.with(hash, bits(feature, row));
            }
            return hash;
        }

        private boolean isEqual(int a, int b) {
            for (Column feature : features) {
                if (bits(feature, a) != bits(feature, b)) {
                    return false;
                }
            }
            return true;
        }

        private static long bits(Column feature, int row) {
            return switch (feature) {
                // Adding zero makes the two zeros one.
                case NumericColumn numbers -> Double.doubleToLongBits(numbers.get(row) + 0.0);
                case CategoricalColumn words -> words.code(row);
            };
        }
    }
}
