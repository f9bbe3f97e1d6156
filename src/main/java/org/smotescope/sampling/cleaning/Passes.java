package org.smotescope.sampling.cleaning;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Classes;
import org.smotescope.data.Count;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Targets;

/// Edited nearest neighbours pass after pass, until a class other than the smallest has fewer rows
/// than that one began with, a class has lost its last row, or the last pass is done.
///
/// @param sampler the name on screen, for messages
/// @param rule when a row agrees with its neighbours
/// @param settling when it is settled which classes are cleaned
/// @param last the last pass, from 1
/// @param k how many neighbours judge in a pass
/// @param whenStable what a pass that removes nothing means
record Passes(
        String sampler,
        Agreement rule,
        Settling settling,
        int last,
        IntUnaryOperator k,
        WhenStable whenStable) {
    /// Neighbours searched beyond those that judge: most rows lose no more of theirs than these,
    /// and need not be searched for again.
    private static final int SPARE = 7;

    /// What a pass that removes nothing means.
    enum WhenStable {
        /// No later pass would remove anything.
        END,
        /// The next one asks more neighbours.
        GO_ON
    }

    Resampling run(
            Dataset dataset,
            Targets targets,
            Randomness randomness,
            NeighbourSearch search,
            Monitor monitor) {
        int minority = settling.minority().of(dataset.classes());
        Editing editing = new Editing(dataset, search, rule);
        int[] before = editing.counts();
        String end = null;
        double done = 0.0;
        int ahead = k.applyAsInt(last) + SPARE;
        for (int pass = 1; pass <= last && end == null; pass++) {
            int neighbours = k.applyAsInt(pass);
            if (editing.size() <= neighbours) {
                return editing.result(randomness, List.of(tooFew(editing, neighbours)));
            }
            Targets target = settling.before(pass, targets, editing);
            // The number of passes is not known: each gets half of what is left of the work.
            double half = done + (1.0 - done) / 2.0;
            int removed = editing.pass(target, neighbours, ahead, monitor.part(done, half));
            done = half;
            end = end(dataset.classes(), minority, before, editing.counts());
            if (end == null && removed == 0 && whenStable == WhenStable.END) {
                end = ", which removed nothing";
            }
        }
        if (end == null && whenStable == WhenStable.END) {
            end = ", the last that max-iter allows";
        }
        return editing.result(randomness, end == null ? List.of() : List.of(ended(editing, end)));
    }

    /// What ends the passes now, as the end of a sentence.
    private static @Nullable String end(Classes classes, int minority, int[] before, int[] now) {
        for (int c = 0; c < now.length; c++) {
            String label = classes.labels().get(c);
            if (before[c] > 0 && now[c] == 0) {
                return ", in which " + label + " lost its last row";
            }
            if (c != minority && before[c] > 0 && now[c] < before[minority]) {
                return ", which left "
                        + Count.of(now[c], "row")
                        + " of "
                        + label
                        + ": fewer than the "
                        + before[minority]
                        + " with which "
                        + classes.labels().get(minority)
                        + " began";
            }
        }
        return null;
    }

    private Note ended(Editing editing, String end) {
        return Note.info(sampler + " ended after pass " + editing.passes() + end + ".");
    }

    private Note tooFew(Editing editing, int neighbours) {
        int rows = editing.size();
        int pass = editing.passes() + 1;
        String few = Count.of(rows, "row") + Count.verb(rows, " is left", " are left");
        return switch (settling) {
            case ONCE ->
                    Note.warning(
                            sampler
                                    + " ended before pass "
                                    + pass
                                    + ": "
                                    + few
                                    + ", too few for "
                                    + Count.of(neighbours, "neighbour")
                                    + ".");
            case EVERY_PASS ->
                    throw new DataProblem(
                            sampler
                                    + " needs at least "
                                    + (neighbours + 1)
                                    + " rows in pass "
                                    + pass
                                    + "; "
                                    + few,
                            new Mend(
                                    "use k = " + Math.max(1, rows - 1),
                                    "resample.settings.k",
                                    Integer.toString(Math.max(1, rows - 1))),
                            new Mend("use strict", "resample.mode", "strict"));
        };
    }
}
