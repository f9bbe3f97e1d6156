package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.Scaling;
import org.smotescope.neighbours.ValueDifference;
import org.smotescope.projection.Lda;
import org.smotescope.projection.PairRanking;
import org.smotescope.projection.Pca;
import org.smotescope.projection.Tsne;
import org.smotescope.projection.Umap;
import org.smotescope.projection.View;
import org.smotescope.projection.ViewMethod;
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

    /// Finds a view of the training rows; the same rows are placed in it by [#places(Dataset)].
    ///
    /// @param train original training rows
    /// @param threads at least 1; the result does not depend on it
    /// @throws IllegalArgumentException if the method is a pair of features, which must be named
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public static View view(
            Dataset train, ViewMethod method, long seed, int threads, Monitor monitor) {
        return switch (method) {
            case FEATURE_PAIR -> throw new IllegalArgumentException("a pair has to be chosen");
            case PCA -> pca(train);
            case LDA -> Lda.fit(placed(train), monitor);
            case T_SNE -> Tsne.fit(placed(train), seed, threads, monitor);
            case UMAP -> Umap.fit(placed(train), seed, threads, monitor);
        };
    }

    /// Pairs of numeric features by how well they tell the classes apart; features by their numbers
    /// among the numeric ones.
    ///
    /// @param train original training rows
    /// @param threads at least 1; the result does not depend on it
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public static PairRanking goodPairs(Dataset train, long seed, int threads, Monitor monitor) {
        return PairRanking.of(numericPart(train), seed, threads, monitor);
    }

    private static Dataset placed(Dataset train) {
        if (!numericFeatures(train).isEmpty()) {
            return numericPart(train);
        }
        Matrix shares = shares(train);
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < shares.columns(); j++) {
            columns.add(NumericColumn.of("share " + j, shares.column(j)));
        }
        return train.withFeatures(columns);
    }

    private static Dataset numericPart(Dataset train) {
        List<Column> columns = new ArrayList<>();
        for (int feature : numericFeatures(train)) {
            columns.add(train.features().get(feature));
        }
        return train.withFeatures(columns).withScaling(numberScaling(train));
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
