package org.smotescope.sampling;

import java.util.Arrays;
import java.util.List;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;

/// The cells of rows by reference: those of a row of the source (0 or more) are read, those of the
/// added row `~reference` follow from its origin.
///
/// @param source the data set that was resampled
/// @param added where the added rows come from
record Cells(Dataset source, Origins added) {
    /// The places where each row stands at its own number.
    private static final int[] ALL = {};

    int classOf(int reference) {
        int root = reference;
        while (root < 0) {
            root = added.base(~root);
        }
        return source.classes().code(root);
    }

    double number(int reference, NumericColumn feature, int featureNumber) {
        if (reference >= 0) {
            return feature.get(reference);
        }
        return added.number(
                ~reference, featureNumber, other -> number(other, feature, featureNumber));
    }

    /// The code of a categorical feature: what the voters chose, or that of the base.
    ///
    /// @param categorical the number of the feature among the categorical ones
    int word(int reference, CategoricalColumn feature, int categorical) {
        if (reference >= 0) {
            return feature.code(reference);
        }
        int voted = added.votedWord(~reference, categorical);
        return voted != Origins.NOT_VOTED
                ? voted
                : word(added.base(~reference), feature, categorical);
    }

    /// The number of categorical features before one.
    int categoricalBefore(int featureNumber) {
        int before = 0;
        for (int j = 0; j < featureNumber; j++) {
            before += source.features().get(j) instanceof CategoricalColumn ? 1 : 0;
        }
        return before;
    }

    /// The rows of these references, in this order, as a data set.
    ///
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    Dataset dataset(int[] references, Monitor monitor) {
        int[] places = places(references);
        Column[] features = new Column[source.features().size()];
        long[][] keys = new long[1][];
        int[][] classesAndRows = new int[2][];
        // The keys take longest and begin first.
        Parts.forEach(
                features.length + 3,
                (features.length + 3L) * references.length,
                monitor,
                part -> {
                    switch (part) {
                        case 0 -> keys[0] = keys(places);
                        case 1 -> classesAndRows[0] = classes(places);
                        case 2 -> classesAndRows[1] = fileRows(places);
                        default -> features[part - 3] = column(places, part - 3);
                    }
                });
        Classes classes =
                new Classes(source.classes().name(), source.classes().labels(), classesAndRows[0]);
        return Dataset.derived(source, List.of(features), classes, keys[0], classesAndRows[1]);
    }

    /// Where the rows stand if the added rows come after those of the source; empty if all do, in
    /// that order.
    private int[] places(int[] references) {
        int n = source.size();
        int[] places = new int[references.length];
        boolean all = references.length == n + added.size();
        for (int i = 0; i < places.length; i++) {
            int reference = references[i];
            places[i] = reference >= 0 ? reference : n + ~reference;
            all &= places[i] == i;
        }
        return all ? ALL : places;
    }

    private Column column(int[] places, int featureNumber) {
        return switch (source.features().get(featureNumber)) {
            case NumericColumn numbers ->
                    NumericColumn.of(numbers.name(), numbers(places, numbers, featureNumber));
            case CategoricalColumn words ->
                    CategoricalColumn.of(
                            words.name(), words(places, words, featureNumber), words.dictionary());
        };
    }

    private double[] numbers(int[] places, NumericColumn column, int featureNumber) {
        if (places == ALL) {
            return allNumbers(column, featureNumber, Monitor.NONE);
        }
        double[] chosen = new double[places.length];
        if (added.size() == 0) {
            for (int i = 0; i < chosen.length; i++) {
                chosen[i] = column.get(places[i]);
            }
            return chosen;
        }
        double[] values = allNumbers(column, featureNumber, Monitor.NONE);
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = values[places[i]];
        }
        return chosen;
    }

    /// The values of all rows of the source and then of all added ones.
    ///
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    double[] allNumbers(NumericColumn column, int featureNumber, Monitor monitor) {
        int n = source.size();
        double[] values = new double[n + added.size()];
        monitor.check(0.0);
        column.copyTo(values);
        added.fillNumbers(featureNumber, values, monitor.part(0.3, 1.0));
        return values;
    }

    private int[] words(int[] places, CategoricalColumn column, int featureNumber) {
        return chosen(places, allWords(column, featureNumber));
    }

    private int[] allWords(CategoricalColumn column, int featureNumber) {
        int n = source.size();
        int[] codes = new int[n + added.size()];
        for (int row = 0; row < n; row++) {
            codes[row] = column.code(row);
        }
        added.fillWords(categoricalBefore(featureNumber), codes);
        return codes;
    }

    private int[] classes(int[] places) {
        int n = source.size();
        int[] codes = new int[n + added.size()];
        for (int row = 0; row < n; row++) {
            codes[row] = source.classes().code(row);
        }
        added.fillClasses(codes);
        return chosen(places, codes);
    }

    private int[] fileRows(int[] places) {
        int n = source.size();
        int[] rows = new int[n + added.size()];
        for (int row = 0; row < n; row++) {
            rows[row] = source.fileRow(row);
        }
        Arrays.fill(rows, n, rows.length, -1);
        return chosen(places, rows);
    }

    private long[] keys(int[] places) {
        int n = source.size();
        long[] ofAdded = RowKeys.ofAdded(source, added);
        long[] keys = new long[places == ALL ? n + ofAdded.length : places.length];
        for (int i = 0; i < keys.length; i++) {
            int place = places == ALL ? i : places[i];
            keys[i] = place < n ? source.rowKey(place) : ofAdded[place - n];
        }
        return keys;
    }

    private static int[] chosen(int[] places, int[] values) {
        if (places == ALL) {
            return values;
        }
        int[] chosen = new int[places.length];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = values[places[i]];
        }
        return chosen;
    }
}
