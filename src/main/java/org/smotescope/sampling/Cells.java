package org.smotescope.sampling;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.NumericColumn;

/// The cells of rows by reference: those of a row of the source (0 or more) are read, those of the
/// added row `~reference` follow from its origin.
///
/// @param source the data set that was resampled
/// @param added where the added rows come from
record Cells(Dataset source, Origins added) {
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
    Dataset dataset(int[] references) {
        List<Column> features = new ArrayList<>();
        for (int j = 0; j < source.features().size(); j++) {
            features.add(
                    switch (source.features().get(j)) {
                        case NumericColumn numbers -> numbers(references, numbers, j);
                        case CategoricalColumn words -> words(references, words, j);
                    });
        }
        int[] codes = new int[references.length];
        int[] fileRows = new int[references.length];
        long[] keys = new long[references.length];
        long[] addedKeys = RowKeys.ofAdded(source, added);
        for (int i = 0; i < codes.length; i++) {
            int reference = references[i];
            boolean original = reference >= 0;
            codes[i] = classOf(reference);
            fileRows[i] = original ? source.fileRow(reference) : -1;
            keys[i] = original ? source.rowKey(reference) : addedKeys[~reference];
        }
        Classes classes = new Classes(source.classes().name(), source.classes().labels(), codes);
        return Dataset.derived(source, features, classes, keys, fileRows);
    }

    private Column numbers(int[] references, NumericColumn column, int featureNumber) {
        double[] values = new double[references.length];
        Origins.ByReference byReference = other -> number(other, column, featureNumber);
        for (int i = 0; i < values.length; i++) {
            int reference = references[i];
            values[i] =
                    reference >= 0
                            ? column.get(reference)
                            : added.number(~reference, featureNumber, byReference);
        }
        return NumericColumn.of(column.name(), values);
    }

    private Column words(int[] references, CategoricalColumn column, int featureNumber) {
        int categorical = categoricalBefore(featureNumber);
        int[] codes = new int[references.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = word(references[i], column, categorical);
        }
        return CategoricalColumn.of(column.name(), codes, column.dictionary());
    }
}
