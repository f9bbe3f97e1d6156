package org.smotescope.sampling.over;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.learning.cluster.Clustering;
import org.smotescope.learning.cluster.KMeans;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.sampling.ClassRows;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Evidence;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Origins;
import org.smotescope.sampling.OriginsBuilder;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Sampler;
import org.smotescope.sampling.Setting;
import org.smotescope.sampling.Targets;

/// K-means SMOTE (Douzas, Bacao, Last 2018, doi:10.1016/j.ins.2018.06.056): SMOTE inside those
/// clusters of all rows where the class is at home, more of it where the class is sparse.
///
/// As in imbalanced-learn, and unlike in the paper, a cluster counts where the class's share of its
/// rows reaches a threshold, which by itself is half of the class's part of all rows asked. As in
/// the paper, and unlike in imbalanced-learn, the exponent of the density is the number of columns.
///
/// @param k the nearest rows among which the other end is drawn, 1 or more
/// @param clusters the number of clusters, 1 or more
/// @param threshold the smallest share of the class in a cluster, from 0 to 1; null for the rule
/// @param exponent the power to which distances weigh, 0 or more; null for the number of columns
public record KMeansSmote(
        int k, int clusters, @Nullable Double threshold, @Nullable Double exponent)
        implements Sampler {
    static final String NAME = "K-means SMOTE";
    private static final String ID = "kmeans-smote";
    private static final String AUTO = "auto";
    private static final Setting.Int K =
            new Setting.Int(
                    "k",
                    "Neighbours, k",
                    "How many of the nearest rows of the same class and cluster a new row may lean"
                            + " towards.",
                    "k_neighbors",
                    1,
                    100,
                    2);
    private static final Setting.Int CLUSTERS =
            new Setting.Int(
                    "clusters",
                    "Clusters",
                    "Into how many clusters all rows are split.",
                    "kmeans_estimator",
                    1,
                    1000,
                    8);
    private static final Setting.OptionalReal THRESHOLD =
            new Setting.OptionalReal(
                    "threshold",
                    "Smallest share",
                    "The smallest share of the class in a cluster that gets new rows; auto is half"
                            + " of the class's part of all new rows.",
                    "cluster_balance_threshold",
                    0.0,
                    1.0,
                    AUTO);
    private static final Setting.OptionalReal EXPONENT =
            new Setting.OptionalReal(
                    "density-exponent",
                    "Density exponent",
                    "How strongly clusters in which the class is sparse are preferred; auto is the"
                            + " number of columns.",
                    "density_exponent",
                    0.0,
                    100.0,
                    AUTO);

    public static final Descriptor DESCRIPTOR =
            Descriptor.of(ID, NAME, Family.OVER)
                    .summary("Runs SMOTE inside clusters in which the minority is at home.")
                    .reference(
                            "Douzas, Bacao, Last",
                            2018,
                            "Improving imbalanced learning through a heuristic oversampling method"
                                    + " based on k-means and SMOTE",
                            "10.1016/j.ins.2018.06.056")
                    .counterpart("KMeansSMOTE")
                    .withoutParity(
                            "k-means runs inside, whose random batches and sums cannot be repeated"
                                    + " bit for bit")
                    .settings(K, CLUSTERS, THRESHOLD, EXPONENT)
                    .sampler(
                            (values, _) -> {
                                var threshold = values.optionalReal(THRESHOLD);
                                var exponent = values.optionalReal(EXPONENT);
                                return new KMeansSmote(
                                        values.intValue(K.name()),
                                        values.intValue(CLUSTERS.name()),
                                        threshold.isPresent() ? threshold.getAsDouble() : null,
                                        exponent.isPresent() ? exponent.getAsDouble() : null);
                            });

    public KMeansSmote {
        if (k < 1 || clusters < 1) {
            throw new IllegalArgumentException(
                    "k and clusters must be 1 or more: " + k + ", " + clusters);
        }
        if (threshold != null && !(threshold >= 0.0 && threshold <= 1.0)) {
            throw new IllegalArgumentException("threshold must be in [0, 1]: " + threshold);
        }
        if (exponent != null && !(exponent >= 0.0 && exponent < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("exponent must be 0 or more: " + exponent);
        }
    }

    @Override
    public Resampling resample(
            Dataset dataset,
            Targets targets,
            Randomness randomness,
            NeighbourSearch search,
            Monitor monitor) {
        Growing growing = Growing.withNeighbours(NAME, dataset, targets, k);
        if (growing.isEmpty()) {
            return Resampling.adding(dataset, Origins.none(), List.of(), List.of());
        }
        Clustering clustering =
                new KMeans(clusters, randomness.seed(ID))
                        .fit(dataset.scaledMatrix(), dataset.rowKeys(), monitor.part(0.0, 0.4));
        return within(clustering, dataset, targets, randomness, search, monitor.part(0.4, 1.0));
    }

    /// The new rows for these clusters.
    Resampling within(
            Clustering clustering,
            Dataset dataset,
            Targets targets,
            Randomness randomness,
            NeighbourSearch search,
            Monitor monitor) {
        Growing growing = Growing.of(dataset, targets);
        List<Pockets> all = Pockets.ofAll(dataset, growing, targets, clustering, k + 1, threshold);
        new HomelessClass(dataset, k, clusters).refuse(all);
        Ints clusterOf = Ints.of(clustering.clusterOf());
        double power = exponent != null ? exponent : dataset.features().size();
        OriginsBuilder added = new OriginsBuilder();
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < growing.size(); i++) {
            Monitor part = growing.part(i, monitor);
            Pockets pockets = all.get(i);
            double[] weights = pockets.weights(dataset, power, part.part(0.0, 0.6));
            int[] made =
                    LargestRemainder.split(targets.extra(pockets.code()), weights, pockets.keys());
            evidence.add(pockets.evidence(clusterOf, weights, made));
            fill(added, dataset, pockets, made, randomness, search, part.part(0.6, 1.0));
        }
        return Resampling.adding(dataset, added.build(), evidence, List.of());
    }

    private void fill(
            OriginsBuilder added,
            Dataset dataset,
            Pockets pockets,
            int[] made,
            Randomness randomness,
            NeighbourSearch search,
            Monitor monitor) {
        for (int c = 0; c < made.length; c++) {
            if (made[c] > 0) {
                ClassRows rows = pockets.rows(c);
                Monitor part = monitor.part((double) c / made.length, (c + 1.0) / made.length);
                NeighbourTable table =
                        search.search(dataset, rows.rows(), rows.rows(), k, part.part(0.0, 0.9));
                Randomness.Segments segments =
                        randomness
                                .draws(
                                        Randomness.Order.RESTARTED,
                                        ID,
                                        rows.code(),
                                        rows.keys(),
                                        part.part(0.9, 0.9))
                                .segments(k, made[c]);
                Smote.append(added, rows, table, segments, part.part(0.9, 1.0));
            }
        }
    }
}
