package org.smotescope.sampling.over;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.learning.svm.SupportVectors;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.sampling.ClassRows;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Evidence;
import org.smotescope.sampling.Evidence.RowType;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Origins;
import org.smotescope.sampling.OriginsBuilder;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Sampler;
import org.smotescope.sampling.Setting;
import org.smotescope.sampling.Targets;

/// SVM-SMOTE (Nguyen, Cooper, Kamei 2011, doi:10.1504/IJKESDP.2011.039875): new rows start from the
/// support vectors of their class. From one in danger, of whose m nearest rows at least half are of
/// other classes, they lie towards a row of the class; from a safe one they lie beyond it, away
/// from a row of the class; noise, with no row of the class near, is left out.
///
/// The paper walks from each support vector to its nearest, second nearest, ... row in turn; here,
/// as in imbalanced-learn, the other end is drawn among the k nearest, and a random share around
/// one half of the rows is for those in danger. imbalanced-learn loses the share of an empty set;
/// here the other set gets it.
///
/// @param k the nearest rows of the class among which the other end is drawn, 1 or more
/// @param m the nearest rows that tell whether a row is in danger, 1 or more
/// @param outStep how far beyond a safe row a new one may lie, as a part of the way to the other
///   end, from 0 to 1
public record SvmSmote(int k, int m, double outStep) implements Sampler {
    static final String ID = "svm-smote";
    private static final Setting.Int K =
            NeighbourCount.k(
                    "How many of the nearest rows of the same class a new row may lean towards, or"
                            + " away from.");
    private static final Setting.Int M = NeighbourCount.m("a support vector");
    private static final Setting.Real OUT_STEP =
            new Setting.Real(
                    "out-step",
                    "Step outwards",
                    "How far beyond a safe support vector a new row may lie, as a part of its way"
                            + " to a neighbour.",
                    "out_step",
                    0.0,
                    1.0,
                    0.5);

    public static final Descriptor DESCRIPTOR =
            Descriptor.of(ID, "SVM-SMOTE", Family.OVER)
                    .summary("Puts new rows along the border that a support vector machine draws.")
                    .reference(
                            "Nguyen, Cooper, Kamei",
                            2011,
                            "Borderline over-sampling for imbalanced data classification",
                            "10.1504/IJKESDP.2011.039875")
                    .counterpart("SVMSMOTE")
                    .withoutParity(
                            "a support vector machine runs inside, whose solver cannot be repeated"
                                    + " bit for bit")
                    .settings(K, M, OUT_STEP)
                    .sampler(
                            (values, _) ->
                                    new SvmSmote(
                                            values.intValue(K.name()),
                                            values.intValue(M.name()),
                                            values.real(OUT_STEP.name())));

    public SvmSmote {
        if (k < 1 || m < 1) {
            throw new IllegalArgumentException("k and m must be 1 or more: " + k + ", " + m);
        }
        if (!(outStep >= 0.0 && outStep <= 1.0)) {
            throw new IllegalArgumentException("out-step must be in [0, 1]: " + outStep);
        }
    }

    @Override
    public Resampling resample(
            Dataset dataset,
            Targets targets,
            Randomness randomness,
            NeighbourSearch search,
            Monitor monitor) {
        if (Growing.of(dataset, targets).isEmpty()) {
            return Resampling.adding(dataset, Origins.none(), List.of(), List.of());
        }
        Shortage.ofAll(DESCRIPTOR.name(), dataset, M.name(), m);
        Growing.of(dataset, targets).needNeighbours(DESCRIPTOR.name(), dataset, k);
        int[] supports =
                new SupportVectors(1.0)
                        .find(
                                dataset.scaledMatrix(),
                                dataset.classes().codes(),
                                dataset.rowKeys(),
                                monitor.part(0.0, 0.8));
        return around(supports, dataset, targets, randomness, search, monitor.part(0.8, 1.0));
    }

    /// The new rows for these support vectors.
    ///
    /// @param supports rows of any class, ascending
    Resampling around(
            int[] supports,
            Dataset dataset,
            Targets targets,
            Randomness randomness,
            NeighbourSearch search,
            Monitor monitor) {
        Growing growing = Growing.of(dataset, targets);
        OriginsBuilder added = new OriginsBuilder();
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < growing.size(); i++) {
            ClassRows rows = growing.get(i);
            Monitor part = growing.part(i, monitor);
            Evidence.RowTypes types = types(supports, dataset, rows, search, part.part(0.0, 0.5));
            evidence.add(types);
            Shortage.ofClass(DESCRIPTOR.name(), dataset, rows, k);
            SupportBlock danger =
                    SupportBlock.of(
                            dataset, rows, types, RowType.DANGER, k, search, part.part(0.5, 0.7));
            SupportBlock safe =
                    SupportBlock.of(
                            dataset, rows, types, RowType.SAFE, k, search, part.part(0.7, 0.9));
            int all = targets.extra(rows.code());
            int inDanger = forDanger(all, danger, safe, rows, randomness);
            danger.append(added, randomness, inDanger, 1.0, part.part(0.9, 0.95));
            safe.append(added, randomness, all - inDanger, -outStep, part.part(0.95, 1.0));
        }
        return Resampling.adding(dataset, added.build(), evidence, List.of());
    }

    private Evidence.RowTypes types(
            int[] supports,
            Dataset dataset,
            ClassRows rows,
            NeighbourSearch search,
            Monitor monitor) {
        String label = dataset.classes().labels().get(rows.code());
        int[] ofClass =
                Arrays.stream(supports)
                        .filter(row -> dataset.classes().code(row) == rows.code())
                        .toArray();
        Evidence.RowTypes types = Borders.types(dataset, rows.code(), ofClass, m, search, monitor);
        if (types.count(RowType.NOISE) == ofClass.length) {
            throw new DataProblem(
                    "SVM-SMOTE has no row of "
                            + label
                            + " to start from: "
                            + (ofClass.length == 0
                                    ? "none is a support vector"
                                    : "all rows near its support vectors, "
                                            + ofClass.length
                                            + " in number, are of other classes (m = "
                                            + m
                                            + ")"),
                    new Mend("use smote", "resample.sampler", "smote"),
                    Mend.advice("use a larger m"));
        }
        return types;
    }

    /// How many of the new rows start from rows in danger.
    private static int forDanger(
            int all,
            SupportBlock danger,
            SupportBlock safe,
            ClassRows rows,
            Randomness randomness) {
        double share =
                randomness
                        .draws(Randomness.Order.CONTINUED, ID, rows.code(), rows.keys())
                        .beta(10.0, 10.0);
        if (danger.isEmpty()) {
            return 0;
        }
        return safe.isEmpty() ? all : (int) (share * (all + 1));
    }
}
