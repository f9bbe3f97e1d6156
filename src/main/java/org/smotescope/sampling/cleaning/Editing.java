package org.smotescope.sampling.cleaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
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
        left.stream().forEach(row -> counts[classes.code(row)]++);
        return counts;
    }

    /// One pass over the rows that are left.
    ///
    /// @param targets the classes that may lose rows
    /// @param k how many neighbours judge; below the number of rows left
    /// @return how many rows went
    int pass(Targets targets, int k, Monitor monitor) {
        passes++;
        int[] rows = left.stream().filter(row -> targets.isTargeted(classes.code(row))).toArray();
        look(rows, k, monitor.part(0.0, 0.9));
        List<Integer> outvoted = new ArrayList<>();
        Monitor judging = monitor.part(0.9, 1.0);
        for (int i = 0; i < rows.length; i++) {
            Neighbourhood.check(judging, i, rows.length);
            int[] voters = nearestLeft(rows[i], k);
            if (!rule.holds(classes, classes.code(rows[i]), voters)) {
                outvoted.add(rows[i]);
                reasons.put(rows[i], new Removed.Reason.Outvoted(Ints.of(voters), passes));
            }
        }
        outvoted.forEach(left::clear);
        return outvoted.size();
    }

    /// Searches the neighbours of the rows of which too few are known.
    private void look(int[] rows, int k, Monitor monitor) {
        int[] unknown = IntStream.of(rows).filter(row -> nearestLeft(row, k).length < k).toArray();
        if (unknown.length == 0) {
            return;
        }
        // Only the rows of the first pass are the same in the next run.
        NeighbourSearch neighbours = passes == 1 ? search : search.once();
        NeighbourTable found =
                neighbours.search(dataset, unknown, left.stream().toArray(), k, monitor);
        for (int i = 0; i < unknown.length; i++) {
            table[unknown[i]] = found;
            position[unknown[i]] = i;
        }
    }

    /// The nearest rows that are left as far as they are known, at most k.
    private int[] nearestLeft(int row, int k) {
        NeighbourTable known = table[row];
        if (known == null) {
            return new int[0];
        }
        int[] nearest = new int[k];
        int found = 0;
        for (int rank = 0; rank < known.k() && found < k; rank++) {
            int neighbour = known.neighbour(position[row], rank);
            if (left.get(neighbour)) {
                nearest[found++] = neighbour;
            }
        }
        return found == k ? nearest : Arrays.copyOf(nearest, found);
    }

    /// What is left, class by class where the randomness arranges it so.
    Resampling result(Randomness randomness, List<Note> notes) {
        int[] rows =
                IntStream.range(0, classes.labels().size())
                        .flatMap(c -> left.stream().filter(row -> classes.code(row) == c))
                        .toArray();
        return Resampling.keeping(dataset, randomness.arranged(rows), reasons::of, notes);
    }
}
