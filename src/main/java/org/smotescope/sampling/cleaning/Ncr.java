package org.smotescope.sampling.cleaning;

import java.util.List;
import org.smotescope.data.Classes;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.sampling.ClassRows;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Minority;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Sampler;
import org.smotescope.sampling.Setting;
import org.smotescope.sampling.Targets;

/// The neighbourhood cleaning rule (Laurikkala 2001, doi:10.1007/3-540-48229-6_9): a row goes if
/// most of its k nearest rows are of other classes, or if it is among the k nearest rows of a row
/// of the smallest class that these get wrong. Rows that stay keep their order.
///
/// The paper cleans around that row in classes of at least half the size of the smallest;
/// imbalanced-learn, and this, in classes larger than that.
///
/// @param k the nearest rows that judge a row, 1 or more
/// @param threshold the part of the size of the smallest class that a class must exceed to be
///   cleaned for its sake, 0 or more
/// @param vote who decides whether a row of the smallest class is got wrong
public record Ncr(int k, double threshold, Vote vote) implements Sampler {
    private static final String NAME = "Neighbourhood cleaning rule";
    private static final Setting.Real THRESHOLD =
            new Setting.Real(
                    "threshold",
                    "Spared up to",
                    "A class of at most this part of the minority's size is not cleaned for its"
                            + " sake.",
                    "threshold_cleaning",
                    0.0,
                    1.0,
                    0.5);

    public static final Descriptor DESCRIPTOR =
            Descriptor.of("ncr", NAME, Family.CLEANING)
                    .summary(
                            "Removes rows that their nearest rows outvote, and rows that outvote a"
                                    + " minority row.")
                    .reference(
                            "Laurikkala",
                            2001,
                            "Improving Identification of Difficult Small Classes by Balancing Class"
                                    + " Distribution",
                            "10.1007/3-540-48229-6_9")
                    .counterpart("NeighbourhoodCleaningRule")
                    .withoutChance()
                    .settings(Neighbourhood.K, THRESHOLD)
                    .sampler(
                            (values, mode) ->
                                    new Ncr(
                                            values.intValue(Neighbourhood.K.name()),
                                            values.real(THRESHOLD.name()),
                                            mode == Mode.PARITY
                                                    ? Vote.WITH_ITSELF
                                                    : Vote.WITHOUT_ITSELF));

    /// Who decides whether a row of the smallest class is got wrong.
    public enum Vote {
        /// Its k nearest rows. Of equally small classes the smallest label counts.
        WITHOUT_ITSELF(Minority.SMALLEST_LABEL),
        /// The row and its k - 1 nearest rows, as in imbalanced-learn since 0.12. Of equally small
        /// classes the first in the file counts.
        WITH_ITSELF(Minority.FIRST_IN_FILE);

        private final Minority minority;

        Vote(Minority minority) {
            this.minority = minority;
        }
    }

    public Ncr {
        Neighbourhood.checkSetting(k);
        if (!(threshold >= 0.0)) {
            throw new IllegalArgumentException("threshold must be 0 or more: " + threshold);
        }
    }

    @Override
    public Resampling resample(
            Dataset dataset,
            Targets targets,
            Randomness randomness,
            NeighbourSearch search,
            Monitor monitor) {
        Neighbourhood.checkEnough(NAME, dataset.size(), k);
        int[] rows = Neighbourhood.allRows(dataset);
        NeighbourTable nearest = search.search(dataset, rows, rows, k, monitor.part(0.0, 0.9));
        Reasons reasons = new Reasons(dataset.size());
        outvoted(dataset, targets, nearest, reasons, monitor.part(0.9, 0.95));
        misleading(dataset, targets, nearest, reasons, monitor.part(0.95, 1.0));
        return Resampling.keeping(dataset, reasons.staying().toArray(), reasons::of, List.of());
    }

    /// The rows that edited nearest neighbours removes.
    private void outvoted(
            Dataset dataset,
            Targets targets,
            NeighbourTable nearest,
            Reasons reasons,
            Monitor monitor) {
        Classes classes = dataset.classes();
        int[] rows = Neighbourhood.targetedRows(dataset, targets);
        for (int i = 0; i < rows.length; i++) {
            monitor.checkRow(i, rows.length);
            int row = rows[i];
            int[] voters = neighbours(nearest, row);
            if (!Agreement.MODE.holds(classes, classes.code(row), voters)) {
                reasons.put(row, new Removed.Reason.Outvoted(Ints.of(voters), 1));
            }
        }
    }

    /// The rows around those of the smallest class that are got wrong.
    private void misleading(
            Dataset dataset,
            Targets targets,
            NeighbourTable nearest,
            Reasons reasons,
            Monitor monitor) {
        Classes classes = dataset.classes();
        int minority = vote.minority.of(classes);
        boolean[] cleaned = cleaned(targets, targets.now(minority));
        int[] victims = ClassRows.of(dataset, minority).inKeyOrder();
        for (int i = 0; i < victims.length; i++) {
            monitor.checkRow(i, victims.length);
            int[] voters = neighbours(nearest, victims[i]);
            if (isRight(classes, victims[i], voters)) {
                continue;
            }
            for (int voter : voters) {
                if (!reasons.has(voter) && cleaned[classes.code(voter)]) {
                    reasons.put(voter, new Removed.Reason.Misleading(victims[i]));
                }
            }
        }
    }

    private boolean isRight(Classes classes, int row, int[] nearest) {
        int[] voters =
                switch (vote) {
                    case WITHOUT_ITSELF -> nearest;
                    case WITH_ITSELF -> {
                        int[] withItself = new int[k];
                        withItself[0] = row;
                        System.arraycopy(nearest, 0, withItself, 1, k - 1);
                        yield withItself;
                    }
                };
        return Agreement.MODE.holds(classes, classes.code(row), voters);
    }

    private boolean[] cleaned(Targets targets, int smallest) {
        boolean[] cleaned = new boolean[targets.classCount()];
        for (int c = 0; c < cleaned.length; c++) {
            cleaned[c] = targets.isTargeted(c) && targets.now(c) > smallest * threshold;
        }
        return cleaned;
    }

    private int[] neighbours(NeighbourTable nearest, int row) {
        int[] neighbours = new int[k];
        for (int rank = 0; rank < k; rank++) {
            neighbours[rank] = nearest.neighbour(row, rank);
        }
        return neighbours;
    }
}
