package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.ClassName;
import org.smotescope.sampling.Evidence;
import org.smotescope.sampling.Evidence.RowType;
import org.smotescope.ui.explore.Inspection.Tally;
import org.smotescope.ui.explore.Inspection.TallyLine;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.form.Sentence;
import org.smotescope.ui.rows.RowWords;

/// What a sampler found out about the rows, in words and counts.
final class RowTypeWords {
    private static final int MOST_LINES = 7;

    private final Sight sight;
    private final RowWords words;

    RowTypeWords(Sight sight, RowWords words) {
        this.sight = sight;
        this.words = words;
    }

    static String name(RowType type) {
        return switch (type) {
            case SAFE -> "safe";
            case DANGER -> "danger";
            case NOISE -> "noise";
        };
    }

    /// How many rows are judged, weighed or clustered; -1 for none.
    int total() {
        Findings found = sight.findings();
        if (!found.types().isEmpty()) {
            return found.rows().size();
        }
        if (!found.weights().isEmpty()) {
            return found.weights().getFirst().rows().size();
        }
        return found.clusters().isEmpty() ? -1 : sight.rows().size();
    }

    /// The title over the counts.
    String title() {
        Findings found = sight.findings();
        if (!found.types().isEmpty()) {
            return Sentence.capital(rows(found.types().getFirst().classCode())) + " by type";
        }
        if (!found.weights().isEmpty()) {
            return Sentence.capital(rows(found.weights().getFirst().classCode()))
                    + " by difficulty";
        }
        return "Clusters of all rows";
    }

    private String rows(int code) {
        return words.classOfCode(code).rows();
    }

    /// The counts, or null where nothing was found out.
    @Nullable Tally tally() {
        Findings found = sight.findings();
        if (!found.types().isEmpty()) {
            return types(found.types().getFirst());
        }
        if (!found.weights().isEmpty()) {
            return weights(found.weights().getFirst());
        }
        return found.clusters().isEmpty() ? null : clusters(found.clusters().getFirst());
    }

    private Tally types(Evidence.RowTypes types) {
        int m = types.neighbours();
        int half = (m + 1) / 2;
        boolean all = types.rows().size() == sight.rows().classes().counts()[types.classCode()];
        String whose = all ? "a row's " : "a support vector's ";
        String hint =
                "How many of "
                        + whose
                        + m
                        + " nearest training rows are "
                        + others(types.classCode())
                        + ", in all "
                        + words.columns().size()
                        + " columns:";
        List<TallyLine> lines = new ArrayList<>();
        lines.add(
                line(
                        types,
                        RowType.SAFE,
                        range(0, half - 1, m),
                        all ? "Not used as a base." : "New rows lead outwards from here."));
        lines.add(line(types, RowType.DANGER, range(half, m - 1, m), "New rows start here."));
        lines.add(
                line(
                        types,
                        RowType.NOISE,
                        "all " + m + ".",
                        "Left alone: it may be a mistake in the data."));
        double total = Math.max(1, types.rows().size());
        return new Tally(
                "",
                hint,
                lines,
                List.of(
                        types.count(RowType.SAFE) / total,
                        types.count(RowType.DANGER) / total,
                        types.count(RowType.NOISE) / total));
    }

    private TallyLine line(Evidence.RowTypes types, RowType type, String range, String use) {
        return new TallyLine(
                Sign.of(type),
                sight.order().look(types.classCode()),
                name(type),
                Figures.count(types.count(type)),
                range + " " + use);
    }

    private static String range(int from, int to, int of) {
        return from == to ? from + " of " + of + "." : from + " to " + to + " of " + of + ".";
    }

    /// The other class where there are two, else "of other classes".
    String others(int code) {
        return sight.order().size() == 2
                ? words.classOfCode(sight.order().code(1 - sight.order().look(code))).words()
                : "of other classes";
    }

    private Tally weights(Evidence.Weights weights) {
        int k = weights.neighbours();
        List<TallyLine> lines = new ArrayList<>();
        int[] rows = new int[k + 1];
        int[] made = new int[k + 1];
        for (int i = 0; i < weights.rows().size(); i++) {
            rows[weights.foreign().get(i)]++;
            made[weights.foreign().get(i)] += weights.counts().get(i);
        }
        for (int foreign = k; foreign >= 0; foreign--) {
            if (rows[foreign] > 0 && lines.size() < MOST_LINES) {
                lines.add(
                        new TallyLine(
                                Sign.NONE,
                                0,
                                foreign + " of " + k,
                                Figures.count(rows[foreign]),
                                newRows(made[foreign])));
            }
        }
        return new Tally(
                "",
                "How many of a row's "
                        + k
                        + " nearest training rows are "
                        + others(weights.classCode())
                        + ". The more, the more new rows start from it:",
                lines,
                List.of());
    }

    private static String newRows(int count) {
        return Figures.count(count, "new row") + ".";
    }

    private Tally clusters(Evidence.Clusters clusters) {
        ClassName name = words.classOfCode(clusters.classCode());
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < clusters.clusters().size(); i++) {
            order.add(i);
        }
        order.sort(
                java.util.Comparator.comparingInt(
                        (Integer i) -> -clusters.clusters().get(i).made()));
        List<TallyLine> lines = new ArrayList<>();
        for (int number : order.subList(0, Math.min(MOST_LINES, order.size()))) {
            Evidence.Cluster cluster = clusters.clusters().get(number);
            lines.add(
                    new TallyLine(
                            Sign.NONE,
                            0,
                            "cluster " + (number + 1),
                            newRows(cluster.made()).replace(".", ""),
                            Figures.count(cluster.ofClass())
                                    + " of its "
                                    + Figures.count(cluster.rows())
                                    + " rows are "
                                    + name.words()
                                    + (cluster.made() == 0 ? ". Not used." : ".")));
        }
        return new Tally(
                "",
                "New "
                        + name.rows()
                        + " are made only within clusters where enough rows are "
                        + name.words()
                        + ":",
                lines,
                List.of());
    }

    /// What was found out about one row: "6 of its 10 nearest are other classes: in danger."
    List<String> of(int row) {
        List<String> sentences = new ArrayList<>();
        Findings.Judged judged = sight.findings().judged(row);
        if (judged != null) {
            String what =
                    switch (judged.type()) {
                        case SAFE -> "safe.";
                        case DANGER -> "in danger.";
                        case NOISE -> "noise.";
                    };
            sentences.add(nearest(row, judged.foreign(), judged.neighbours()) + ": " + what);
        }
        Findings.Weighed weighed = sight.findings().weighed(row);
        if (weighed != null) {
            sentences.add(
                    nearest(row, weighed.foreign(), weighed.neighbours())
                            + ": it got "
                            + newRows(weighed.made()));
        }
        if (row >= 0) {
            sight.findings()
                    .cluster(sight.code(row), row)
                    .ifPresent(number -> sentences.add("It is in cluster " + (number + 1) + "."));
        }
        return sentences;
    }

    private String nearest(int row, int foreign, int neighbours) {
        return foreign + " of its " + neighbours + " nearest rows are " + others(sight.code(row));
    }
}
