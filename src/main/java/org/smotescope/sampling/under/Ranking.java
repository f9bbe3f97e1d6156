package org.smotescope.sampling.under;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.smotescope.data.Count;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.Sorting;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.neighbours.Space;
import org.smotescope.sampling.ClassRows;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.under.NearMiss.Convention;
import org.smotescope.sampling.under.NearMiss.Version;

/// The rows of classes in the order in which NearMiss keeps them.
final class Ranking {
    private static final Mend RANDOM =
            new Mend("use random-under", "resample.sampler", "random-under");

    private final Version version;
    private final boolean selfCounts;
    private final Dataset dataset;
    private final ClassRows smallest;
    private final NeighbourSearch search;

    Ranking(NearMiss sampler, Dataset dataset, ClassRows smallest, NeighbourSearch search) {
        this.version = sampler.version();
        this.selfCounts = sampler.convention() == Convention.IMBALANCED_LEARN;
        this.dataset = dataset;
        this.smallest = smallest;
        this.search = search;
    }

    /// Refuses a class for whose ranking there are too few rows.
    void check(int code, int rows) {
        int self = code == smallest.code() && !selfCounts ? 1 : 0;
        switch (version) {
            case Version.Nearest(int k) -> need("k", k, smallest.code(), smallest.size(), self);
            case Version.Farthest(int k) -> {
                if (!selfCounts) {
                    need("k", k, smallest.code(), smallest.size(), self);
                }
            }
            case Version.Around(int k, int k3) -> {
                need("k", k, smallest.code(), smallest.size(), self);
                need("k3", k3, code, rows, self);
            }
        }
    }

    private void need(String setting, int value, int code, int rows, int self) {
        int possible = rows - self;
        if (value <= possible) {
            return;
        }
        String what =
                version.title()
                        + " needs at least "
                        + (value + self)
                        + " rows of "
                        + dataset.classes().labels().get(code)
                        + " ("
                        + setting
                        + " = "
                        + value
                        + "); there "
                        + Count.verb(rows, "is ", "are ")
                        + rows;
        String text = Integer.toString(possible);
        Mend fewer =
                new Mend("use " + setting + " = " + text, "resample.settings." + setting, text);
        throw possible < 1 ? new DataProblem(what, RANDOM) : new DataProblem(what, fewer, RANDOM);
    }

    /// Ranks the rows of a class.
    Ranked rank(ClassRows rows, Monitor monitor) {
        int[] candidates =
                switch (version) {
                    case Version.Nearest _, Version.Farthest _ -> rows.rows();
                    case Version.Around(int _, int k3) ->
                            candidates(rows, k3, monitor.part(0.0, 0.5));
                };
        double from = version instanceof Version.Around ? 0.5 : 0.0;
        double[] scores = scores(candidates, rows.code(), monitor.part(from, 0.9));
        int sign = version instanceof Version.Around ? -1 : 1;
        int[] order =
                Sorting.positions(
                        candidates.length,
                        (a, b) -> {
                            int byScore = sign * Double.compare(scores[a], scores[b]);
                            return byScore != 0
                                    ? byScore
                                    : Long.compare(
                                            dataset.rowKey(candidates[a]),
                                            dataset.rowKey(candidates[b]));
                        },
                        monitor.part(0.9, 0.97));
        int[] best = new int[order.length];
        double[] ofBest = new double[order.length];
        Monitor placing = monitor.part(0.97, 1.0);
        for (int i = 0; i < order.length; i++) {
            placing.checkRow(i, order.length);
            best[i] = candidates[order[i]];
            ofBest[i] = scores[order[i]];
        }
        return new Ranked(rows, best, ofBest);
    }

    /// The rows of a class that are among the k3 nearest of some row of the smallest class.
    private int[] candidates(ClassRows rows, int k3, Monitor monitor) {
        if (rows.code() == smallest.code() && selfCounts) {
            // Each is its own nearest.
            return rows.rows();
        }
        NeighbourTable table = search.search(dataset, smallest.rows(), rows.rows(), k3, monitor);
        BitSet near = new BitSet(dataset.size());
        for (int query = 0; query < table.size(); query++) {
            for (int rank = 0; rank < k3; rank++) {
                near.set(table.neighbour(query, rank));
            }
        }
        return near.stream().toArray();
    }

    private double[] scores(int[] candidates, int code, Monitor monitor) {
        boolean self = code == smallest.code() && selfCounts;
        int summands = Math.min(version.k(), smallest.size());
        Monitor searching = monitor.part(0.0, 0.95);
        Monitor summing = monitor.part(0.95, 1.0);
        int others = Math.min(summands, smallest.size() - (code == smallest.code() ? 1 : 0));
        return switch (version) {
            case Version.Nearest _, Version.Around _ -> {
                int searched = self ? summands - 1 : others;
                yield searched == 0
                        ? new double[candidates.length]
                        : DistanceSums.ofNearest(
                                search.search(
                                        dataset, candidates, smallest.rows(), searched, searching),
                                summands,
                                summing);
            }
            case Version.Farthest _ ->
                    others == 0
                            ? new double[candidates.length]
                            : DistanceSums.ofFarthest(
                                    search.farthest(
                                            Space.of(dataset),
                                            candidates,
                                            smallest.rows(),
                                            others,
                                            searching),
                                    summands,
                                    summing);
        };
    }

    /// The candidates of a class, best first.
    final class Ranked {
        private final ClassRows all;
        private final int[] rows;
        private final double[] scores;

        private Ranked(ClassRows all, int[] rows, double[] scores) {
            this.all = all;
            this.rows = rows;
            this.scores = scores;
        }

        /// The rows that are kept, best first: those wanted, or all candidates if they are fewer.
        int[] best(int wanted) {
            return Arrays.copyOf(rows, Math.min(wanted, rows.length));
        }

        /// Says of each other row why it is not kept.
        void tellReasons(int wanted, Removed.Reason[] reasons, Monitor monitor) {
            Removed.Reason noCandidate = new Removed.Reason.NoCandidate();
            for (int row : all.rows()) {
                reasons[row] = noCandidate;
            }
            int kept = Math.min(wanted, rows.length);
            double limit = kept == 0 ? Double.NaN : scores[kept - 1];
            for (int i = kept; i < rows.length; i++) {
                monitor.checkRow(i, rows.length);
                reasons[rows[i]] = new Removed.Reason.Ranked(scores[i], limit);
            }
        }

        /// Says why there are fewer rows than wanted.
        List<Note> notes(int wanted) {
            if (rows.length >= wanted || !(version instanceof Version.Around(int _, int k3))) {
                return List.of();
            }
            List<String> labels = dataset.classes().labels();
            return List.of(
                    Note.warning(
                            "Only "
                                    + rows.length
                                    + " of "
                                    + Count.of(all.size(), "row")
                                    + " of "
                                    + labels.get(all.code())
                                    + Count.verb(rows.length, " is", " are")
                                    + " among the "
                                    + k3
                                    + " nearest of a row of "
                                    + labels.get(smallest.code())
                                    + "; a larger k3 makes more of them candidates."));
        }
    }
}
