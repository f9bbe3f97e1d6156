package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Ints;
import org.smotescope.sampling.Evidence;
import org.smotescope.sampling.Evidence.RowType;

/// What a sampler found out about rows, row by row. Immutable.
final class Findings {
    private final List<Evidence> all;
    private final Map<Integer, Judged> judged = new HashMap<>();
    private final Map<Integer, Weighed> weighed = new HashMap<>();
    private final List<Evidence.RowTypes> types = new ArrayList<>();
    private final List<Evidence.Weights> weights = new ArrayList<>();
    private final List<Evidence.Clusters> clusters = new ArrayList<>();

    /// A row that was judged by its nearest rows.
    ///
    /// @param foreign how many of them are of other classes
    /// @param neighbours how many were looked at
    record Judged(RowType type, int foreign, int neighbours) {}

    /// A row that was weighed by its nearest rows.
    ///
    /// @param made the new rows it was given
    record Weighed(int foreign, int neighbours, int made) {}

    private Findings(List<Evidence> all) {
        this.all = all;
        for (Evidence each : all) {
            switch (each) {
                case Evidence.RowTypes found -> types.add(found);
                case Evidence.Weights found -> weights.add(found);
                case Evidence.Clusters found -> clusters.add(found);
            }
        }
        types.forEach(this::judge);
        weights.forEach(this::weigh);
    }

    static Findings of(List<Evidence> all) {
        return new Findings(all);
    }

    private void judge(Evidence.RowTypes found) {
        for (int i = 0; i < found.rows().size(); i++) {
            judged.put(
                    found.rows().get(i),
                    new Judged(found.type(i), found.foreign().get(i), found.neighbours()));
        }
    }

    private void weigh(Evidence.Weights found) {
        for (int i = 0; i < found.rows().size(); i++) {
            weighed.put(
                    found.rows().get(i),
                    new Weighed(found.foreign().get(i), found.neighbours(), found.counts().get(i)));
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Evidence.RowTypes> types() {
        return types;
    }

    List<Evidence.Weights> weights() {
        return weights;
    }

    List<Evidence.Clusters> clusters() {
        return clusters;
    }

    /// The judgement of a row by reference, or null.
    @Nullable Judged judged(int reference) {
        return judged.get(reference);
    }

    @Nullable Weighed weighed(int reference) {
        return weighed.get(reference);
    }

    /// The rows of a type, of all classes.
    int count(RowType type) {
        return types.stream().mapToInt(found -> found.count(type)).sum();
    }

    /// All rows that were judged.
    Ints rows() {
        return Ints.of(types.stream().flatMapToInt(found -> found.rows().stream()).toArray());
    }

    /// The cluster of a row where the sampler clustered for its class.
    OptionalInt cluster(int classCode, int row) {
        Evidence.Clusters found = clusters(classCode);
        return found == null ? OptionalInt.empty() : found.clusterOf(row);
    }

    /// Where the rows of a class were clustered, or null.
    Evidence.@Nullable Clusters clusters(int classCode) {
        return clusters.stream()
                .filter(found -> found.classCode() == classCode)
                .findFirst()
                .orElse(null);
    }
}
