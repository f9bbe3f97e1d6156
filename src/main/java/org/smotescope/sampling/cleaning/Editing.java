package org.smotescope.sampling.cleaning;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Classes;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Targets;

/// Rows that are edited pass by pass: in each pass the nearest of the rows that are left judge a
/// row, and all that they outvote go at once. Rows are those of the data set throughout.
///
/// The neighbours of a row are searched anew only if so many of those found before are gone that
/// the rest are too few: what is left of a list of the nearest rows is a list of the nearest of the
/// rows left.
final class Editing {
    private final Dataset dataset;
    private final Classes classes;
    private final NeighbourSearch search;
    private final Agreement rule;
    private final BitSet left = new BitSet();
    private final Reasons reasons;

    /// The table that lists a row's neighbours, and where in it.
    private final @Nullable NeighbourTable[] table;

    private final int[] position;
    private int passes;

    Editing(Dataset dataset, NeighbourSearch search, Agreement rule) {
        this.dataset = dataset;
        this.classes = dataset.classes();
        this.search = search;
        this.rule = rule;
        this.reasons = new Reasons(dataset.size());
        this.table = new NeighbourTable[dataset.size()];
        this.position = new int[dataset.size()];
        left.set(0, dataset.size());
    }

    /// The number of passes so far.
    int passes() {
        return passes;
    }

    /// The number of rows left.
    int size() {
        return left.cardinality();
    }

    /// The rows left of each class.
    int[] counts() {
        int[] counts = new int[classes.labels().size()];
        for (int row = left.nextSetBit(0); row >= 0; row = left.nextSetBit(row + 1)) {
            counts[classes.code(row)]++;
        }
        return counts;
    }

    /// One pass over the rows that are left.
    ///
    /// @param targets the classes that may lose rows
    /// @param k how many neighbours judge; below the number of rows left
    /// @param ahead how many neighbours are searched where some must be, if there are as many: what
    ///   later passes will ask for and some more for those that go meanwhile; k or more
    /// @return how many rows went
    int pass(Targets targets, int k, int ahead, Monitor monitor) {
        passes++;
        int[] rows = targeted(targets);
        look(rows, k, ahead, monitor.part(0.0, 0.9));
        int[] outvoted = new int[rows.length];
        int removed = 0;
        int[] voters = new int[k];
        Monitor judging = monitor.part(0.9, 1.0);
        for (int i = 0; i < rows.length; i++) {
            judging.checkRow(i, rows.length);
            int row = rows[i];
            nearestLeft(row, voters);
            if (!rule.holds(classes, classes.code(row), voters)) {
                outvoted[removed++] = row;
                reasons.put(row, new Removed.Reason.Outvoted(Ints.of(voters), passes));
            }
        }
        for (int i = 0; i < removed; i++) {
            left.clear(outvoted[i]);
        }
        return removed;
    }

    /// The rows left of the classes that may lose some, ascending.
    private int[] targeted(Targets targets) {
        int[] rows = new int[left.cardinality()];
        int n = 0;
        for (int row = left.nextSetBit(0); row >= 0; row = left.nextSetBit(row + 1)) {
            rows[n] = row;
            n += targets.isTargeted(classes.code(row)) ? 1 : 0;
        }
        return Arrays.copyOf(rows, n);
    }

    /// Searches the neighbours of the rows of which too few are known.
    private void look(int[] rows, int k, int ahead, Monitor monitor) {
        Monitor looking = monitor.part(0.0, 0.0);
        int[] nearest = new int[k];
        int[] unknown = new int[rows.length];
        int n = 0;
        for (int i = 0; i < rows.length; i++) {
            looking.checkRow(i, rows.length);
            unknown[n] = rows[i];
            n += nearestLeft(rows[i], nearest) < k ? 1 : 0;
        }
        if (n == 0) {
            return;
        }
        // Only the rows of the first pass are the same in the next run.
        NeighbourSearch neighbours = passes == 1 ? search : search.once();
        int[] pool = left.stream().toArray();
        int searched = Math.min(ahead, pool.length - 1);
        NeighbourTable found =
                neighbours.search(dataset, Arrays.copyOf(unknown, n), pool, searched, monitor);
        for (int i = 0; i < n; i++) {
            table[unknown[i]] = found;
            position[unknown[i]] = i;
        }
    }

    /// Fills in the nearest rows that are left as far as they are known.
    ///
    /// @return how many are, at most the length of the array
    private int nearestLeft(int row, int[] nearest) {
        NeighbourTable known = table[row];
        if (known == null) {
            return 0;
        }
        int found = 0;
        for (int rank = 0; rank < known.k() && found < nearest.length; rank++) {
            int neighbour = known.neighbour(position[row], rank);
            if (left.get(neighbour)) {
                nearest[found++] = neighbour;
            }
        }
        return found;
    }

    /// What is left, class by class where the randomness arranges it so.
    Resampling result(Randomness randomness, List<Note> notes) {
        int[] rows = new int[size()];
        int n = 0;
        for (int c = 0; c < classes.labels().size(); c++) {
            for (int row = left.nextSetBit(0); row >= 0; row = left.nextSetBit(row + 1)) {
                if (classes.code(row) == c) {
                    rows[n++] = row;
                }
            }
        }
        return Resampling.keeping(dataset, randomness.arranged(rows), reasons::of, notes);
    }
}
