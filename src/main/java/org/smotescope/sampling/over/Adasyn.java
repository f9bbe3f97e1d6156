package org.smotescope.sampling.over;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.sampling.ClassRows;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Evidence;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.NumpySum;
import org.smotescope.sampling.OriginsBuilder;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Sampler;
import org.smotescope.sampling.Setting;
import org.smotescope.sampling.Targets;

/// ADASYN (He, Bai, Garcia, Li 2008, doi:10.1109/IJCNN.2008.4633969): the more of its k nearest
/// rows are of other classes, the more new rows start from a row.
///
/// The paper takes the other end from the k nearest rows of all classes that are of the row's
/// class; here, as in imbalanced-learn, it is one of the k nearest rows of the class.
///
/// @param k the nearest rows that weigh a row, and among which the other end is drawn, 1 or more
/// @param rounding how many new rows a row's share is
public record Adasyn(int k, Rounding rounding) implements Sampler {
    private static final String ID = "adasyn";
    private static final Setting.Int K =
            new Setting.Int(
                    "k",
                    "Neighbours, k",
                    "How many of the nearest rows weigh a row, and how many of the nearest of its"
                            + " class a new row may lean towards.",
                    "n_neighbors",
                    1,
                    100,
                    5);

    public static final Descriptor DESCRIPTOR =
            Descriptor.of(ID, "ADASYN", Family.OVER)
                    .summary("Puts more new rows where the minority is hard to learn.")
                    .reference(
                            "He, Bai, Garcia, Li",
                            2008,
                            "ADASYN: Adaptive Synthetic Sampling Approach for Imbalanced Learning",
                            "10.1109/IJCNN.2008.4633969")
                    .counterpart("ADASYN")
                    .settings(K)
                    .sampler(
                            (values, mode) ->
                                    new Adasyn(
                                            values.intValue(K.name()),
                                            mode == Mode.PARITY
                                                    ? Rounding.EACH_BY_ITSELF
                                                    : Rounding.LARGEST_REMAINDER));

    /// How many new rows a row's share is.
    public enum Rounding {
        /// The whole part, and one more for the largest fractions: exactly what was asked.
        LARGEST_REMAINDER,
        /// The nearest whole number, halves to the even one: nearly what was asked.
        EACH_BY_ITSELF
    }

    public Adasyn {
        NeighbourCount.check(k);
    }

    @Override
    public Resampling resample(
            Dataset dataset,
            Targets targets,
            Randomness randomness,
            NeighbourSearch search,
            Monitor monitor) {
        Growing growing = Growing.withNeighbours(DESCRIPTOR.name(), dataset, targets, k);
        OriginsBuilder added = new OriginsBuilder(targets.extra());
        List<Evidence> evidence = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < growing.size(); i++) {
            ClassRows rows = growing.get(i);
            Monitor part = growing.part(i, monitor);
            int asked = targets.extra(rows.code());
            Evidence.Weights weights = weights(dataset, rows, asked, search, part.part(0.0, 0.7));
            evidence.add(weights);
            int[] starts = starts(weights.counts());
            if (starts.length != asked) {
                notes.add(rounded(dataset.classes().labels().get(rows.code())));
            }
            NeighbourTable table =
                    search.search(dataset, rows.rows(), rows.rows(), k, part.part(0.7, 0.95));
            Randomness.Segments segments =
                    randomness
                            .draws(
                                    Randomness.Order.CONTINUED,
                                    ID,
                                    rows.code(),
                                    rows.keys(),
                                    part.part(0.95, 0.95))
                            .segmentsFrom(starts, k);
            Smote.append(added, rows, table, segments, part.part(0.95, 1.0));
        }
        return Resampling.adding(dataset, added.build(), evidence, notes);
    }

    /// How hard the rows of a class are to learn, and how many new rows each gets.
    ///
    /// @throws DataProblem if no row has a neighbour of another class, or none gets a new row
    Evidence.Weights weights(
            Dataset dataset, ClassRows rows, int asked, NeighbourSearch search, Monitor monitor) {
        Ints foreign = Borders.foreign(dataset, rows.code(), rows.rows(), k, search, monitor);
        String label = dataset.classes().labels().get(rows.code());
        if (foreign.stream().allMatch(number -> number == 0)) {
            throw new DataProblem(
                    "ADASYN has nothing to go by: none of the "
                            + rows.size()
                            + " rows of "
                            + label
                            + " has a row of another class among its nearest (k = "
                            + k
                            + ")",
                    new Mend("use smote", "resample.sampler", "smote"),
                    Mend.advice("use a larger k"));
        }
        int[] counts =
                switch (rounding) {
                    case LARGEST_REMAINDER ->
                            LargestRemainder.split(
                                    asked,
                                    foreign.stream().asDoubleStream().toArray(),
                                    rows.keys());
                    case EACH_BY_ITSELF -> eachByItself(asked, foreign);
                };
        if (IntStream.of(counts).allMatch(count -> count == 0)) {
            throw new DataProblem(
                    "ADASYN rounds the share of every row of "
                            + label
                            + " to 0, as imbalanced-learn does: "
                            + asked
                            + " asked are too few for "
                            + rows.size()
                            + " rows",
                    new Mend("use smote", "resample.sampler", "smote"),
                    new Mend("use strict", "resample.mode", "strict"));
        }
        return new Evidence.Weights(rows.code(), k, Ints.of(rows.rows()), foreign, Ints.of(counts));
    }

    /// With the order of operations of imbalanced-learn, so that halves are the same halves.
    private int[] eachByItself(int asked, Ints foreign) {
        double[] ratios = foreign.stream().mapToDouble(number -> (double) number / k).toArray();
        double sum = NumpySum.pairwise(ratios);
        int[] counts = new int[ratios.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = (int) Math.rint(ratios[i] / sum * asked);
        }
        return counts;
    }

    /// Every position as often as it is a base.
    private static int[] starts(Ints counts) {
        int[] starts = new int[counts.stream().sum()];
        int n = 0;
        for (int position = 0; position < counts.size(); position++) {
            int end = n + counts.get(position);
            Arrays.fill(starts, n, end, position);
            n = end;
        }
        return starts;
    }

    private static Note rounded(String label) {
        return Note.info(
                "ADASYN rounds the share of each row of "
                        + label
                        + " by itself, as imbalanced-learn does, so that the sum may miss what was"
                        + " asked.");
    }
}
