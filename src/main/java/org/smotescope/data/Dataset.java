package org.smotescope.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/// Features, classes and row keys of some rows of a file. Immutable; a selection of rows is a view.
///
/// Values are in the file's own units. Distances are measured after the [Scaling], so that
/// synthetic values can be recomputed from the file exactly while no column drowns the others.
public final class Dataset {
    private final List<Column> features;
    private final Classes classes;
    private final long[] rowKeys;
    private final int[] fileRows;
    private final Scaling scaling;
    private final Places places;

    private Dataset(
            List<Column> features,
            Classes classes,
            long[] rowKeys,
            int[] fileRows,
            Scaling scaling,
            Places places) {
        this.features = features;
        this.classes = classes;
        this.rowKeys = rowKeys;
        this.fileRows = fileRows;
        this.scaling = scaling;
        this.places = places;
    }

    /// A data set of all rows of a file. The arrays are taken over.
    ///
    /// @param features the feature columns, all of the same size
    /// @param classes the class per row
    /// @param rowKeys the key per row: distinct, and independent of the order of the rows
    public static Dataset of(List<Column> features, Classes classes, long[] rowKeys) {
        for (Column feature : features) {
            if (feature.size() != classes.size()) {
                throw new IllegalArgumentException(
                        "rows of "
                                + feature.name()
                                + " must be "
                                + classes.size()
                                + ": "
                                + feature.size());
            }
        }
        int[] fileRows = new int[classes.size()];
        for (int row = 0; row < fileRows.length; row++) {
            fileRows[row] = row;
        }
        return new Dataset(
                List.copyOf(features),
                classes,
                rowKeys,
                fileRows,
                Scaling.none(features.size()),
                Places.UNKNOWN);
    }

    /// A data set of rows that come from a source: the result of resampling it. Distances are
    /// measured as in the source.
    ///
    /// @param features one column per feature of the source
    /// @param classes the class per row
    /// @param rowKeys the key per row
    /// @param fileRows the row in the file, or -1 for a synthetic row
    public static Dataset derived(
            Dataset source,
            List<Column> features,
            Classes classes,
            long[] rowKeys,
            int[] fileRows) {
        return new Dataset(
                List.copyOf(features), classes, rowKeys, fileRows, source.scaling, source.places);
    }

    public int size() {
        return classes.size();
    }

    public List<Column> features() {
        return features;
    }

    public Classes classes() {
        return classes;
    }

    /// How values are scaled before distances are measured.
    public Scaling scaling() {
        return scaling;
    }

    /// The key of a row: ties are broken and draws are made by it, so that nothing depends on the
    /// order of the rows in the file.
    public long rowKey(int row) {
        return rowKeys[row];
    }

    public long[] rowKeys() {
        return rowKeys.clone();
    }

    /// Whether the rows of another data set have the same keys in the same order.
    public boolean hasKeysOf(Dataset other) {
        return Arrays.equals(rowKeys, other.rowKeys);
    }

    /// The row's number in the file, from 0; -1 for a synthetic row.
    public int fileRow(int row) {
        return fileRows[row];
    }

    /// Whether every feature is a number.
    public boolean isNumeric() {
        return features.stream().allMatch(NumericColumn.class::isInstance);
    }

    /// A view of some rows in the given order; rows may repeat.
    public Dataset select(int[] rows) {
        long[] keys = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            keys[i] = rowKeys[rows[i]];
        }
        RowIndex index = new RowIndex(rows);
        return new Dataset(
                map(
                        column ->
                                switch (column) {
                                    case NumericColumn numbers -> numbers.select(index);
                                    case CategoricalColumn words -> words.select(index);
                                }),
                classes.select(rows),
                keys,
                RowIndex.gather(fileRows, rows),
                scaling,
                places);
    }

    /// The same rows with other features, for example with their empty cells filled.
    ///
    /// @param replacement the new features, in number and order free
    public Dataset withFeatures(List<Column> replacement) {
        return new Dataset(
                List.copyOf(replacement),
                classes,
                rowKeys,
                fileRows,
                Scaling.none(replacement.size()),
                places);
    }

    public Dataset withScaling(Scaling newScaling) {
        return new Dataset(features, classes, rowKeys, fileRows, newScaling, places);
    }

    /// The same rows that know where they stand in their file.
    public Dataset withPlaces(Places newPlaces) {
        return new Dataset(features, classes, rowKeys, fileRows, scaling, newPlaces);
    }

    /// Where a cell stands in the file, for messages.
    public DataProblem.Place place(int row, String column) {
        return places.of(fileRows[row], column);
    }

    /// The same rows keyed by their position, so that ties go to the lower row number: what other
    /// tools do.
    public Dataset keyedByPosition() {
        long[] keys = new long[size()];
        for (int row = 0; row < keys.length; row++) {
            keys[row] = row;
        }
        return new Dataset(features, classes, keys, fileRows, scaling, places);
    }

    /// The numeric features as they stand in the file, as a matrix.
    ///
    /// @throws IllegalStateException if a feature is not a number
    public Matrix matrix() {
        double[][] columns = new double[features.size()][];
        for (int j = 0; j < columns.length; j++) {
            if (!(features.get(j) instanceof NumericColumn numeric)) {
                throw new IllegalStateException(
                        "feature must be numeric: " + features.get(j).name());
            }
            columns[j] = numeric.toArray();
        }
        return Matrix.ofColumns(size(), columns);
    }

    /// The numeric features after scaling: the space in which distances are measured.
    public Matrix scaledMatrix() {
        return scaling.apply(matrix());
    }

    private List<Column> map(UnaryOperator<Column> change) {
        List<Column> changed = new ArrayList<>(features.size());
        for (Column feature : features) {
            changed.add(change.apply(feature));
        }
        return List.copyOf(changed);
    }
}
