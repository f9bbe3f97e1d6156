package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.Matrix;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.Scaling;
import org.smotescope.neighbours.ValueDifference;
import org.smotescope.projection.Pca;
import org.smotescope.sampling.Resampling;

/// The numeric part of a data set, and its projections. Words have no place on an axis; only where
/// a data set has nothing else, each word stands for the shares of the classes among the training
/// rows that have it, by which SMOTE-N measures distances too.
public final class Projections {
    private Projections() {}

    /// The principal components of the [#places(Dataset)] of the training rows.
    public static Pca pca(Dataset train) {
        Matrix places = places(train);
        return Pca.fit(
                places,
                numericFeatures(train).isEmpty()
                        ? Scaling.none(places.columns())
                        : numberScaling(train));
    }

    /// The numbers by which the training rows are placed: the numeric features, or the shares of
    /// the words where there are none.
    public static Matrix places(Dataset train) {
        return numericFeatures(train).isEmpty() ? shares(train) : numbers(train);
    }

    /// The numbers by which other rows, such as test rows, are placed among the training rows.
    /// Nothing is learnt from them: words stand for the shares of the classes among training rows.
    public static Matrix places(Dataset train, Dataset others) {
        if (!numericFeatures(train).isEmpty()) {
            return numbers(others);
        }
        List<double[]> columns = new ArrayList<>();
        for (int j = 0; j < train.features().size(); j++) {
            if (train.features().get(j) instanceof CategoricalColumn known
                    && others.features().get(j) instanceof CategoricalColumn words) {
                int[] codes = new int[others.size()];
                Arrays.setAll(codes, words::code);
                addShares(columns, known, train.classes(), codes);
            }
        }
        return Matrix.ofColumns(others.size(), columns.toArray(double[][]::new));
    }

    /// The numbers by which the added rows are placed among the training rows.
    public static Matrix placesOfAdded(Resampling resampling) {
        Dataset source = resampling.source();
        int added = resampling.added().size();
        boolean words = numericFeatures(source).isEmpty();
        List<double[]> columns = new ArrayList<>();
        for (int j = 0; j < source.features().size(); j++) {
            int feature = j;
            switch (source.features().get(j)) {
                case NumericColumn numbers -> {
                    double[] values = new double[added];
                    Arrays.setAll(values, i -> resampling.valueOfAdded(i, numbers, feature));
                    columns.add(values);
                }
                case CategoricalColumn column when words -> {
                    int[] codes = new int[added];
                    Arrays.setAll(codes, i -> resampling.codeOfAdded(i, column, feature));
                    addShares(columns, column, source.classes(), codes);
                }
                case CategoricalColumn _ -> {}
            }
        }
        return Matrix.ofColumns(added, columns.toArray(double[][]::new));
    }

    private static Matrix shares(Dataset train) {
        List<double[]> columns = new ArrayList<>();
        for (Column feature : train.features()) {
            if (feature instanceof CategoricalColumn words) {
                int[] codes = new int[train.size()];
                Arrays.setAll(codes, words::code);
                addShares(columns, words, train.classes(), codes);
            }
        }
        return Matrix.ofColumns(train.size(), columns.toArray(double[][]::new));
    }

    /// A column for each class but the first, whose share follows from the others.
    private static void addShares(
            List<double[]> columns, CategoricalColumn words, Classes classes, int[] codes) {
        ValueDifference shares = ValueDifference.of(words, classes);
        for (int c = 1; c < classes.labels().size(); c++) {
            int code = c;
            double[] share = new double[codes.length];
            Arrays.setAll(share, i -> shares.share(codes[i], code));
            columns.add(share);
        }
    }

    /// The numeric features of some rows in the file's own units, in feature order.
    public static Matrix numbers(Dataset rows) {
        List<double[]> columns = new ArrayList<>();
        for (int feature : numericFeatures(rows)) {
            columns.add(((NumericColumn) rows.features().get(feature)).toArray());
        }
        return Matrix.ofColumns(rows.size(), columns.toArray(double[][]::new));
    }

    /// The positions of the numeric features.
    public static List<Integer> numericFeatures(Dataset rows) {
        List<Integer> numeric = new ArrayList<>();
        for (int j = 0; j < rows.features().size(); j++) {
            if (rows.features().get(j) instanceof NumericColumn) {
                numeric.add(j);
            }
        }
        return List.copyOf(numeric);
    }

    private static Scaling numberScaling(Dataset rows) {
        List<Integer> numeric = numericFeatures(rows);
        double[] centre = new double[numeric.size()];
        double[] spread = new double[numeric.size()];
        for (int j = 0; j < centre.length; j++) {
            centre[j] = rows.scaling().centre(numeric.get(j));
            spread[j] = rows.scaling().spread(numeric.get(j));
        }
        return Scaling.of(centre, spread);
    }
}
