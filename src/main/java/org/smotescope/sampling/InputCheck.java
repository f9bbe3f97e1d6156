package org.smotescope.sampling;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.Range;

/// What every sampler relies on: two classes, columns of the kinds that it can work with, and
/// finite numbers where it computes with them.
final class InputCheck {
    /// The largest size of a scaled number: the squares of differences, added up over a million
    /// columns, stay finite.
    private static final double LARGEST = 1e150;

    private final Descriptor sampler;
    private final Dataset dataset;

    /// The columns in which every cell can be computed with.
    private final boolean[] fine;

    private InputCheck(Descriptor sampler, Dataset dataset, boolean[] fine) {
        this.sampler = sampler;
        this.dataset = dataset;
        this.fine = fine;
    }

    static void check(Descriptor sampler, Dataset dataset) {
        check(sampler, dataset, Monitor.NONE);
    }

    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    static void check(Descriptor sampler, Dataset dataset, Monitor monitor) {
        if (dataset.classes().tally().present() < 2) {
            throw new StrategyProblems(dataset.classes().tally()).oneClass();
        }
        new InputCheck(sampler, dataset, fine(sampler, dataset, monitor)).checkColumns();
    }

    private void checkColumns() {
        switch (sampler.columns()) {
            case ANY -> {}
            case NUMBERS -> {
                need(NumericColumn.class, "a column of numbers");
                for (int j = 0; j < dataset.features().size(); j++) {
                    checkNumbers(dataset.features().get(j), j);
                }
            }
            case MIXED -> {
                need(NumericColumn.class, "a column of numbers", use("smote-n"));
                need(CategoricalColumn.class, "a column of words", use("smote"));
                for (int j = 0; j < dataset.features().size(); j++) {
                    if (dataset.features().get(j) instanceof NumericColumn numbers) {
                        checkFinite(numbers, j);
                    }
                }
            }
            case WORDS -> {
                need(CategoricalColumn.class, "a column of words", use("smote"));
                dataset.features().forEach(this::checkWords);
            }
        }
    }

    private void need(Class<? extends Column> kind, String what, Mend... mends) {
        if (dataset.features().isEmpty()) {
            throw new DataProblem(
                    sampler.name() + " needs " + what + "; there are no features",
                    Mend.advice("make a column a feature"));
        }
        if (mends.length > 0 && dataset.features().stream().noneMatch(kind::isInstance)) {
            throw new DataProblem(
                    sampler.name() + " needs " + what + "; there is none among the features",
                    mends);
        }
    }

    private void checkNumbers(Column column, int feature) {
        switch (column) {
            case CategoricalColumn words -> throw wordsRefused(words);
            case NumericColumn numbers -> checkFinite(numbers, feature);
        }
    }

    private DataProblem wordsRefused(CategoricalColumn words) {
        String what =
                sampler.name() + " needs numbers; the column " + words.name() + " holds words";
        boolean someNumbers = dataset.features().stream().anyMatch(NumericColumn.class::isInstance);
        List<Mend> mends = new ArrayList<>();
        boolean adds =
                switch (sampler.family()) {
                    case OVER, COMBINED, NONE -> true;
                    case UNDER, CLEANING -> false;
                };
        if (adds) {
            mends.add(use(someNumbers ? "smote-nc" : "smote-n"));
        }
        if (someNumbers) {
            mends.add(leaveWordsOut(words));
        }
        mends.add(copyOrDrop());
        return new DataProblem(what, null, mends);
    }

    private Mend leaveWordsOut(CategoricalColumn words) {
        long columns =
                dataset.features().stream().filter(CategoricalColumn.class::isInstance).count();
        return columns == 1
                ? leaveOut(words)
                : new Mend(
                        "leave all " + columns + " such columns out", "prepare.words", "leave-out");
    }

    private void checkWords(Column column) {
        if (column instanceof NumericColumn numbers) {
            throw new DataProblem(
                    sampler.name()
                            + " needs words; the column "
                            + numbers.name()
                            + " holds numbers",
                    use("smote-nc"),
                    new Mend(
                            "take its numbers as words",
                            "data.columns." + numbers.name() + ".type",
                            "categorical"),
                    leaveOut(numbers));
        }
    }

    private static boolean[] fine(Descriptor sampler, Dataset dataset, Monitor monitor) {
        int columns = dataset.features().size();
        boolean[] fine = new boolean[columns];
        if (sampler.columns() != Descriptor.Columns.ANY) {
            Parts.forEach(
                    columns,
                    (long) columns * dataset.size(),
                    monitor,
                    j -> fine[j] = isFine(dataset, j));
        }
        return fine;
    }

    private static boolean isFine(Dataset dataset, int feature) {
        if (!(dataset.features().get(feature) instanceof NumericColumn numbers)) {
            return false;
        }
        Range range = numbers.range();
        // Either is NaN where a cell is empty, and scaling keeps the order of numbers.
        return Math.abs(dataset.scaling().apply(feature, range.low())) <= LARGEST
                && Math.abs(dataset.scaling().apply(feature, range.high())) <= LARGEST;
    }

    private void checkFinite(NumericColumn numbers, int feature) {
        if (!fine[feature]) {
            refuseFirst(numbers, feature);
        }
    }

    /// Says which cell is not as it should be, if one is.
    private void refuseFirst(NumericColumn numbers, int feature) {
        for (int row = 0; row < numbers.size(); row++) {
            double value = numbers.get(row);
            if (Double.isNaN(value)) {
                throw new DataProblem(
                        sampler.name()
                                + " needs every cell; the column "
                                + numbers.name()
                                + " has "
                                + numbers.missingCount()
                                + " empty",
                        new Mend("fill them", "prepare.missing", "median"),
                        leaveOut(numbers),
                        copyOrDrop());
            }
            if (Double.isInfinite(value)) {
                throw new DataProblem(
                        sampler.name()
                                + " needs finite numbers; the column "
                                + numbers.name()
                                + " has an infinite cell",
                        leaveOut(numbers),
                        copyOrDrop());
            }
            if (!(Math.abs(dataset.scaling().apply(feature, value)) <= LARGEST)) {
                throw tooLarge(numbers, value);
            }
        }
    }

    private DataProblem tooLarge(NumericColumn numbers, double value) {
        List<Mend> mends = new ArrayList<>();
        if (dataset.scaling().isNone()) {
            mends.add(new Mend("scale it", "prepare.scale", "minmax"));
        }
        mends.add(leaveOut(numbers));
        mends.add(copyOrDrop());
        return new DataProblem(
                sampler.name()
                        + " measures distances; the column "
                        + numbers.name()
                        + " has "
                        + value
                        + ", too large for its square to be a number",
                null,
                mends);
    }

    private Mend copyOrDrop() {
        return switch (sampler.family()) {
            case OVER, COMBINED, NONE -> use("random-over");
            case UNDER, CLEANING -> use("random-under");
        };
    }

    private static Mend use(String sampler) {
        return new Mend("use " + sampler, "resample.sampler", sampler);
    }

    private static Mend leaveOut(Column column) {
        return new Mend("leave it out", "data.columns." + column.name() + ".role", "ignore");
    }
}
