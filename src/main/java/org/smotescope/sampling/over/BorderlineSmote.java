package org.smotescope.sampling.over;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.sampling.ClassRows;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Evidence;
import org.smotescope.sampling.Evidence.RowType;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.OriginsBuilder;
import org.smotescope.sampling.Randomness;
import org.smotescope.sampling.Resampling;
import org.smotescope.sampling.Sampler;
import org.smotescope.sampling.Setting;
import org.smotescope.sampling.Targets;

/// Borderline-SMOTE (Han, Wang, Mao 2005, doi:10.1007/11538059_91): new rows start only from rows
/// in danger, of whose m nearest rows at least half, but not all, are of other classes.
///
/// The paper's second kind makes rows towards the nearest rows of the class and, half as far,
/// towards those of other classes; here, as in imbalanced-learn, the other end is drawn among the k
/// nearest rows of all classes. Towards a row of another class strict mode draws the gap of the
/// paper, from 0 to 0.5.
///
/// @param partner the rows that may be the other end
/// @param k the nearest rows among which the other end is drawn, 1 or more
/// @param m the nearest rows that tell whether a row is in danger, 1 or more
public record BorderlineSmote(Partner partner, int k, int m) implements Sampler {
    private static final Setting.Int K_OF_CLASS =
            NeighbourCount.k(
                    "How many of the nearest rows of the same class a new row may lean towards.");
    private static final Setting.Int K_OF_ALL =
            NeighbourCount.k(
                    "How many of the nearest rows of all classes a new row may lean towards.");
    private static final Setting.Int M = NeighbourCount.m("a row");

    public static final Descriptor FIRST =
            described("borderline-1", "Borderline-SMOTE 1")
                    .summary("Puts new rows where the minority meets other classes.")
                    .settings(K_OF_CLASS, M)
                    .sampler(
                            (values, _) ->
                                    new BorderlineSmote(
                                            Partner.OF_CLASS,
                                            values.intValue(K_OF_CLASS.name()),
                                            values.intValue(M.name())));

    public static final Descriptor SECOND =
            described("borderline-2", "Borderline-SMOTE 2")
                    .summary(
                            "Puts new rows where the minority meets other classes, some of them"
                                    + " towards those classes.")
                    .settings(K_OF_ALL, M)
                    .sampler(
                            (values, mode) ->
                                    new BorderlineSmote(
                                            mode == Mode.PARITY
                                                    ? Partner.OF_ANY_CLASS_CUT_BY_LOT
                                                    : Partner.OF_ANY_CLASS_HALF_WAY,
                                            values.intValue(K_OF_ALL.name()),
                                            values.intValue(M.name())));

    private static Descriptor.Builder described(String id, String name) {
        return Descriptor.of(id, name, Family.OVER)
                .reference(
                        "Han, Wang, Mao",
                        2005,
                        "Borderline-SMOTE: A New Over-Sampling Method in Imbalanced Data Sets"
                                + " Learning",
                        "10.1007/11538059_91")
                .counterpart("BorderlineSMOTE");
    }

    /// The rows that may be the other end.
    public enum Partner {
        /// The nearest rows of the class: Borderline-SMOTE 1.
        OF_CLASS,
        /// The nearest rows of all classes; towards those of another class gaps end at 0.5.
        OF_ANY_CLASS_HALF_WAY,
        /// The nearest rows of all classes; the way to those of another class is first cut to a
        /// share of it, drawn from 0 to 0.5.
        OF_ANY_CLASS_CUT_BY_LOT
    }

    public BorderlineSmote {
        if (k < 1 || m < 1) {
            throw new IllegalArgumentException("k and m must be 1 or more: " + k + ", " + m);
        }
    }

    @Override
    public Resampling resample(
            Dataset dataset,
            Targets targets,
            Randomness randomness,
            NeighbourSearch search,
            Monitor monitor) {
        Growing growing = Growing.of(dataset, targets);
        if (!growing.isEmpty()) {
            Shortage.ofAll(descriptor().name(), dataset, M.name(), m);
        }
        OriginsBuilder added = new OriginsBuilder(targets.extra());
        BorderlineDraws draws = new BorderlineDraws(descriptor().id(), partner, k, randomness);
        List<Evidence> evidence = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < growing.size(); i++) {
            ClassRows rows = growing.get(i);
            Monitor part = growing.part(i, monitor);
            Evidence.RowTypes types =
                    Borders.types(
                            dataset, rows.code(), rows.rows(), m, search, part.part(0.0, 0.8));
            evidence.add(types);
            int[] danger = Borders.rows(types, RowType.DANGER);
            if (danger.length == 0) {
                notes.add(noneInDanger(dataset.classes().labels().get(rows.code()), types));
            } else {
                notes.add(found(dataset.classes().labels().get(rows.code()), types));
                ClassRows bases = ClassRows.of(dataset, rows.code(), danger);
                NeighbourTable table =
                        partners(dataset, rows, danger, search, part.part(0.8, 0.95));
                draws.append(
                        added,
                        dataset,
                        bases,
                        table,
                        targets.extra(rows.code()),
                        part.part(0.95, 1.0));
            }
        }
        return Resampling.adding(dataset, added.build(), evidence, notes);
    }

    private NeighbourTable partners(
            Dataset dataset,
            ClassRows rows,
            int[] danger,
            NeighbourSearch search,
            Monitor monitor) {
        if (partner == Partner.OF_CLASS) {
            Shortage.ofClass(descriptor().name(), dataset, rows, k);
            return search.search(dataset, danger, rows.rows(), k, monitor);
        }
        Shortage.ofAll(descriptor().name(), dataset, K_OF_ALL.name(), k);
        int[] all = IntStream.range(0, dataset.size()).toArray();
        return search.search(dataset, danger, all, k, monitor);
    }

    private Descriptor descriptor() {
        return partner == Partner.OF_CLASS ? FIRST : SECOND;
    }

    private static Note found(String label, Evidence.RowTypes types) {
        return Note.info(
                "Of "
                        + types.rows().size()
                        + " rows of "
                        + label
                        + ": "
                        + types.count(RowType.DANGER)
                        + " in danger (the bases), "
                        + types.count(RowType.SAFE)
                        + " safe, "
                        + types.count(RowType.NOISE)
                        + " noise.");
    }

    private Note noneInDanger(String label, Evidence.RowTypes types) {
        return Note.warning(
                "No row of "
                        + label
                        + " is in danger (safe: "
                        + types.count(RowType.SAFE)
                        + ", noise: "
                        + types.count(RowType.NOISE)
                        + ", of "
                        + types.rows().size()
                        + "), and "
                        + descriptor().name()
                        + " starts from no others; another m may help, or SMOTE.");
    }
}
