package org.smotescope.sampling.under;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.sampling.ClassRows;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.OriginsBuilder;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Sampler;
import org.smotescope.sampling.Setting;
import org.smotescope.sampling.Targets;

/// Splits the rows of a class into as many clusters as rows are wanted; one row stands for each
/// cluster. A relative of what Yen and Lee (2009, doi:10.1016/j.eswa.2008.06.108) do, who draw rows
/// from clusters.
///
/// @param voting which row stands for a cluster
public record ClusterCentroids(Voting voting) implements Sampler {
    private static final String ID = "cluster-centroids";
    private static final Setting.Choice VOTING =
            new Setting.Choice(
                    "voting",
                    "Voting",
                    "What stands for a cluster: its mean (soft), or its real row nearest to the"
                            + " mean (hard).",
                    "voting",
                    List.of("soft", "hard"));

    public static final Descriptor DESCRIPTOR =
            Descriptor.of(ID, "Cluster centroids", Family.UNDER)
                    .summary("Puts one row in the place of each cluster of majority rows.")
                    .reference(
                            "Yen, Lee",
                            2009,
                            "Cluster-based under-sampling approaches for imbalanced data"
                                    + " distributions",
                            "10.1016/j.eswa.2008.06.108")
                    .counterpart("ClusterCentroids")
                    .withoutParity(
                            "k-means runs inside, and scikit-learn's starts and sums cannot be"
                                    + " repeated bit for bit")
                    .settings(VOTING)
                    .sampler(
                            (values, _) ->
                                    new ClusterCentroids(
                                            values.text(VOTING.name()).equals("hard")
                                                    ? Voting.HARD
                                                    : Voting.SOFT));

    /// Which row stands for a cluster.
    public enum Voting {
        /// The mean of its rows.
        SOFT,
        /// Its row that is nearest to the mean.
        HARD
    }

    @Override
    public Resampling resample(
            Dataset dataset,
            Targets targets,
            Randomness randomness,
            NeighbourSearch search,
            Monitor monitor) {
        Collected collected = new Collected(dataset);
        long rowsDone = 0;
        long rowsAll = 0;
        for (int c = 0; c < targets.classCount(); c++) {
            rowsAll += targets.surplus(c) > 0 ? targets.now(c) : 0;
        }
        for (int c = 0; c < targets.classCount(); c++) {
            ClassRows rows = ClassRows.of(dataset, c);
            if (targets.surplus(c) == 0) {
                collected.keepAll(rows);
            } else if (targets.wanted(c) == 0) {
                collected.keepNone(rows);
            } else {
                long after = rowsDone + rows.size();
                Monitor part = monitor.part((double) rowsDone / rowsAll, (double) after / rowsAll);
                Clusters clusters =
                        Clusters.of(dataset, rows, targets.wanted(c), randomness.seed(ID, c), part);
                switch (voting) {
                    case SOFT -> collected.means(clusters, targets.wanted(c));
                    case HARD -> collected.nearest(clusters, targets.wanted(c));
                }
                rowsDone = after;
            }
        }
        return collected.resampling();
    }

    /// What comes of the classes, collected one after the other.
    private static final class Collected {
        private final Dataset dataset;
        private final List<int[]> kept = new ArrayList<>();
        private final OriginsBuilder added = new OriginsBuilder();
        private final List<Removed> removed = new ArrayList<>();
        private final List<Note> notes = new ArrayList<>();
        private int addedCount;

        private Collected(Dataset dataset) {
            this.dataset = dataset;
        }

        private void keepAll(ClassRows rows) {
            kept.add(rows.rows());
        }

        private void keepNone(ClassRows rows) {
            for (int row : rows.rows()) {
                removed.add(new Removed(row, new Removed.Reason.NotDrawn()));
            }
        }

        private void means(Clusters clusters, int wanted) {
            for (int cluster = 0; cluster < clusters.size(); cluster++) {
                added.centroid(clusters.members(cluster));
                int mean = ~addedCount++;
                clusters.members(cluster).stream().forEach(row -> removed.add(merged(row, mean)));
            }
            if (clusters.size() < wanted) {
                notes.add(Note.warning(fewer(clusters, wanted)));
            }
        }

        private void nearest(Clusters clusters, int wanted) {
            int[] order = clusters.nearestFirst();
            int[] keptRows = Arrays.copyOf(order, wanted);
            kept.add(keptRows);
            for (int i = wanted; i < order.length; i++) {
                removed.add(merged(order[i], clusters.nearestTo(order[i])));
            }
        }

        private static Removed merged(int row, int into) {
            return new Removed(row, new Removed.Reason.Merged(into));
        }

        private String fewer(Clusters clusters, int wanted) {
            return "The rows of "
                    + dataset.classes().labels().get(clusters.code())
                    + " have only "
                    + clusters.size()
                    + " different values, so they make "
                    + clusters.size()
                    + " clusters instead of "
                    + wanted
                    + ".";
        }

        private Resampling resampling() {
            IntStream rows = kept.stream().flatMapToInt(Arrays::stream).sorted();
            IntStream means = IntStream.range(0, addedCount).map(i -> ~i);
            removed.sort((a, b) -> Integer.compare(a.row(), b.row()));
            return new Resampling(
                    dataset,
                    IntStream.concat(rows, means).toArray(),
                    added.build(),
                    removed,
                    List.of(),
                    notes);
        }
    }
}
