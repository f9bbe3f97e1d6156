package org.smotescope.neighbours;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;

/// How far apart the rows of a data set are: the squared distance is the sum of the squared
/// differences of the scaled numeric columns, in their order, and then of what the [Nominal] of
/// each column of words adds, in their order. Numbers come first so that two pairs of rows that
/// differ in equally many words stay exactly tied, whichever words these are.
///
/// Immutable; two spaces are equal to [CachedSearch] where their data set is the same and their
/// nominals are equal.
///
/// @param dataset the rows
/// @param nominals how words count, one per categorical feature in the order of the features
public record Space(Dataset dataset, List<Nominal> nominals) {
    /// @throws IllegalArgumentException if the nominals are not those of the columns of words
    public Space {
        nominals = List.copyOf(nominals);
        List<CategoricalColumn> columns = categorical(dataset);
        if (columns.size() != nominals.size()) {
            throw new IllegalArgumentException(
                    "nominals must be " + columns.size() + ": " + nominals.size());
        }
        for (int j = 0; j < columns.size(); j++) {
            CategoricalColumn column = columns.get(j);
            int words = column.dictionary().size();
            if (nominals.get(j) instanceof ValueDifference known && known.words() != words) {
                throw new IllegalArgumentException(
                        "words of " + column.name() + " must be " + words + ": " + known.words());
            }
        }
    }

    /// The space of a data set of numbers only.
    ///
    /// @throws IllegalArgumentException if a feature is not a number
    public static Space of(Dataset dataset) {
        for (Column feature : dataset.features()) {
            if (feature instanceof CategoricalColumn) {
                throw new IllegalArgumentException("feature must be numeric: " + feature.name());
            }
        }
        return new Space(dataset, List.of());
    }

    /// The space of SMOTE-NC: every pair of different words adds the same.
    ///
    /// @param squared what it adds to the squared distance; finite and not negative
    public static Space ofMismatches(Dataset dataset, double squared) {
        return of(dataset, column -> new Mismatch(squared));
    }

    /// The space of SMOTE-N: words count by how the classes of all rows of the data set differ.
    /// Numeric columns, if there are any, count as everywhere.
    public static Space ofValueDifferences(Dataset dataset) {
        return of(dataset, column -> ValueDifference.of(column, dataset.classes()));
    }

    private static Space of(Dataset dataset, Function<CategoricalColumn, Nominal> nominal) {
        return new Space(dataset, categorical(dataset).stream().map(nominal).toList());
    }

    private static List<CategoricalColumn> categorical(Dataset dataset) {
        List<CategoricalColumn> columns = new ArrayList<>();
        for (Column feature : dataset.features()) {
            if (feature instanceof CategoricalColumn column) {
                columns.add(column);
            }
        }
        return columns;
    }
}
