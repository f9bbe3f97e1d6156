package org.smotescope.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.PrepareRules.Missing;
import org.smotescope.data.PrepareRules.Words;

/// What preparing rows needs to know, learnt from training rows only: which features stay, what
/// fills their empty cells, how they are scaled. Applied alike to training and test rows.
///
/// Values stay in the file's units: scaling is put beside them, for whoever measures distances or
/// fits a model. Nothing learnt depends on the order of the training rows.
public final class Preparation {
    /// Cells below which a second thread costs more than it spares.
    private static final long WORTH_A_THREAD = 100_000;

    private final PrepareRules rules;
    private final List<FeatureFit> fits;

    private Preparation(PrepareRules rules, List<FeatureFit> fits) {
        this.rules = rules;
        this.fits = List.copyOf(fits);
    }

    /// @param train the training rows
    /// @throws DataProblem if a rule refuses what it finds, a feature is empty in every training
    ///   row, or no feature or no row is left
    public static Preparation fit(Dataset train, PrepareRules rules) {
        List<Column> used = used(train, rules);
        if (rules.missing() == Missing.REFUSE) {
            refuseMissing(train, used);
        }
        for (Column column : used) {
            refuseEmpty(train, column);
        }
        int[] rows = rules.missing() == Missing.DROP ? complete(used, train.size()) : null;
        if (rows != null && rows.length == 0) {
            throw new DataProblem(
                    "every training row has an empty cell, so none is left",
                    new Mend("fill empty cells with the median", "prepare.missing", "median"));
        }
        return new Preparation(rules, fits(used, rows, train.size(), rules));
    }

    /// Learns from every column, several at a time, each processor with an array of its own.
    ///
    /// @param rows those that are used, or null for all
    /// @throws DataProblem the first column's that has one
    private static List<FeatureFit> fits(
            List<Column> columns, int @Nullable [] rows, int size, PrepareRules rules) {
        FeatureFit[] fits = new FeatureFit[columns.size()];
        @Nullable DataProblem[] problems = new DataProblem[columns.size()];
        int processors = Runtime.getRuntime().availableProcessors();
        boolean small = (long) size * columns.size() < WORTH_A_THREAD;
        int threads = small ? 1 : Math.clamp(columns.size(), 1, processors);
        Parallel.forEach(
                threads,
                threads,
                part -> {
                    double[] room = new double[size];
                    for (int j = part; j < fits.length; j += threads) {
                        Column column = columns.get(j);
                        Column seen = rows == null ? column : column.select(rows);
                        try {
                            fits[j] = FeatureFit.of(seen, column.missingCount(), rules, room);
                        } catch (DataProblem problem) {
                            problems[j] = problem;
                        }
                    }
                });
        for (DataProblem problem : problems) {
            if (problem != null) {
                throw problem;
            }
        }
        return List.of(fits);
    }

    /// The rows with the features that stay, their empty cells filled, and the scaling beside them;
    /// without the rows that [#dropped] names.
    ///
    /// @param any rows with the features of the training rows, in the same units
    /// @throws DataProblem if empty cells are refused and one is found
    public Dataset apply(Dataset any) {
        Dataset kept = rules.missing() == Missing.DROP ? any.select(kept(any)) : any;
        List<Column> columns = columnsOf(kept);
        if (rules.missing() == Missing.REFUSE) {
            refuseMissing(kept, columns);
        }
        List<Column> filled = new ArrayList<>();
        for (int j = 0; j < fits.size(); j++) {
            filled.add(fits.get(j).fill(columns.get(j)));
        }
        return kept.withFeatures(filled).withScaling(scaling());
    }

    /// The rows that [#apply] leaves out because a cell is empty: positions in the given data set.
    public int[] dropped(Dataset any) {
        if (rules.missing() != Missing.DROP) {
            return new int[0];
        }
        int[] kept = kept(any);
        int[] dropped = new int[any.size() - kept.length];
        int next = 0;
        for (int row = 0, n = 0; row < any.size(); row++) {
            if (next < kept.length && kept[next] == row) {
                next++;
            } else {
                dropped[n++] = row;
            }
        }
        return dropped;
    }

    /// The rows that [#apply] keeps: positions in the given data set, ascending.
    public int[] kept(Dataset any) {
        if (rules.missing() != Missing.DROP) {
            int[] all = new int[any.size()];
            Arrays.setAll(all, row -> row);
            return all;
        }
        return complete(columnsOf(any), any.size());
    }

    /// The names of the features that stay, in the order of the file.
    public List<String> features() {
        return fits.stream().map(FeatureFit::name).toList();
    }

    /// What fills the empty cells of each feature that stays, in the same order.
    public List<Fill> fills() {
        return fits.stream().map(FeatureFit::fill).toList();
    }

    /// How the features that stay are scaled.
    public Scaling scaling() {
        double[] centre = new double[fits.size()];
        double[] spread = new double[fits.size()];
        for (int j = 0; j < centre.length; j++) {
            centre[j] = fits.get(j).centre();
            spread[j] = fits.get(j).spread();
        }
        return Scaling.of(centre, spread);
    }

    /// What fills the empty cells of a feature.
    ///
    /// @param column the feature's name
    /// @param empty the empty cells in the training rows
    /// @param number the median, in the file's units, or NaN for a column of words
    /// @param word the commonest word, or null for a column of numbers, and for words whose empty
    ///   cells stay
    public record Fill(String column, int empty, double number, @Nullable String word) {}

    private List<Column> columnsOf(Dataset any) {
        List<Column> columns = new ArrayList<>();
        for (FeatureFit fit : fits) {
            columns.add(
                    any.features().stream()
                            .filter(column -> column.name().equals(fit.name()))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            new IllegalArgumentException(
                                                    "no such feature: " + fit.name())));
        }
        return columns;
    }

    private static List<Column> used(Dataset train, PrepareRules rules) {
        List<Column> used = new ArrayList<>();
        for (Column column : train.features()) {
            if (column instanceof NumericColumn || rules.words() == Words.KEEP) {
                used.add(column);
            } else if (rules.words() == Words.REFUSE) {
                throw new DataProblem(
                        column.name() + " holds words, and words cannot be mixed",
                        new Mend("leave all such columns out", "prepare.words", "leave-out"),
                        new Mend("use random-over", "resample.sampler", "random-over"));
            }
        }
        if (used.isEmpty()) {
            throw new DataProblem(
                    "no feature is a number",
                    Mend.advice("give a column the role feature and the type number"),
                    new Mend("use smote-n", "resample.sampler", "smote-n"));
        }
        return used;
    }

    private static void refuseMissing(Dataset dataset, List<Column> columns) {
        long empty = 0;
        int holders = 0;
        DataProblem.Place first = null;
        for (Column column : columns) {
            int missing = column.missingCount();
            if (missing > 0 && first == null) {
                first = dataset.place(firstMissing(column), column.name());
            }
            empty += missing;
            holders += missing > 0 ? 1 : 0;
        }
        if (first != null) {
            throw new DataProblem(
                    "a cell is empty ("
                            + Count.of(empty, "empty cell")
                            + " in "
                            + Count.of(holders, "column")
                            + ")",
                    first,
                    List.of(
                            new Mend("fill with the median", "prepare.missing", "median"),
                            new Mend("leave such rows out", "prepare.missing", "drop")));
        }
    }

    private static void refuseEmpty(Dataset train, Column column) {
        if (train.size() > 0 && column.missingCount() == train.size()) {
            throw new DataProblem(
                    column.name() + " is empty in every training row",
                    ignore("ignore the column", column.name()));
        }
    }

    private static Mend ignore(String words, String column) {
        return new Mend(words, "data.columns." + column + ".role", "ignore");
    }

    private static int firstMissing(Column column) {
        int row = 0;
        while (!column.isMissing(row)) {
            row++;
        }
        return row;
    }

    private static int[] complete(List<Column> columns, int rows) {
        List<Column> holders = columns.stream().filter(c -> c.missingCount() > 0).toList();
        int[] complete = new int[rows];
        int n = 0;
        for (int row = 0; row < rows; row++) {
            boolean whole = true;
            for (Column column : holders) {
                whole &= !column.isMissing(row);
            }
            if (whole) {
                complete[n++] = row;
            }
        }
        return Arrays.copyOf(complete, n);
    }
}
