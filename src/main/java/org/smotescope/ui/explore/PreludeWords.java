package org.smotescope.ui.explore;

import java.util.Objects;
import org.smotescope.data.Count;
import org.smotescope.sampling.Evidence;
import org.smotescope.sampling.Evidence.RowType;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.rows.RowWords;

/// The captions of what a sampler does before it takes a row.
final class PreludeWords {
    private final Sight sight;
    private final RowWords words;
    private final RowTypeWords types;

    PreludeWords(Sight sight, RowWords words) {
        this.sight = sight;
        this.words = words;
        this.types = new RowTypeWords(sight, words);
    }

    /// Row types, of all rows of a class or of its support vectors.
    Caption mark(int base) {
        Evidence.RowTypes found = typesOf(base);
        boolean all = found.rows().size() == sight.rows().classes().counts()[found.classCode()];
        Findings.Judged judged = Objects.requireNonNull(sight.findings().judged(base));
        String counts =
                Figures.count(found.count(RowType.DANGER))
                        + " in danger, "
                        + Figures.count(found.count(RowType.SAFE))
                        + " safe, "
                        + Figures.count(found.count(RowType.NOISE))
                        + " noise.";
        return new Caption(
                all ? "Mark the rows in danger." : "Mark the support vectors.",
                counts
                        + " Of "
                        + judged.neighbours()
                        + " near "
                        + words.name(base)
                        + ", "
                        + judged.foreign()
                        + " are others.");
    }

    private Evidence.RowTypes typesOf(int base) {
        return sight.findings().types().stream()
                .filter(found -> found.rows().indexOf(base) >= 0)
                .findFirst()
                .orElseThrow();
    }

    /// Weights by difficulty.
    Caption weigh(int base) {
        Findings.Weighed weighed = Objects.requireNonNull(sight.findings().weighed(base));
        return new Caption(
                "Weigh each row.",
                weighed.foreign()
                        + " of the "
                        + weighed.neighbours()
                        + " nearest of "
                        + words.name(base)
                        + " are "
                        + types.others(sight.code(base))
                        + ": it gets "
                        + Figures.count(weighed.made())
                        + (weighed.made() == 1 ? " new row." : " new rows."));
    }

    /// The cluster within which neighbours are looked for.
    Caption cluster(int base, int number) {
        Evidence.Clusters clusters = sight.findings().clusters(sight.code(base));
        if (clusters == null || number < 0) {
            return new Caption("Look at its cluster.", "");
        }
        Evidence.Cluster cluster = clusters.clusters().get(number);
        return new Caption(
                "Stay within cluster " + (number + 1) + ".",
                Figures.count(cluster.ofClass())
                        + " of its "
                        + Figures.count(cluster.rows())
                        + " rows are "
                        + words.className(base)
                        + "; "
                        + Figures.count(cluster.made(), "new row")
                        + Count.verb(cluster.made(), " is", " are")
                        + " made here.");
    }
}
