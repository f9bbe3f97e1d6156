package org.smotescope.experiment.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.Preparation.Fill;
import org.smotescope.data.Scaling;
import org.smotescope.experiment.Projections;
import org.smotescope.experiment.Run;
import org.smotescope.projection.Pca;

/// A plane through the features, all of which a point of it settles: numbers that the axes leave
/// open are at the training rows' median, or for two components where the other components are 0;
/// words are the commonest one.
///
/// @param plane its axes
/// @param train the training rows
/// @param numeric the positions of the numeric features
/// @param usual the value or the code of each feature where no axis settles it
/// @param pca the components of the training rows
record Slice(Plane plane, Dataset train, List<Integer> numeric, double[] usual, Pca pca) {
    static Slice of(Run run, Plane plane) {
        Dataset train = run.prepared().train();
        List<Fill> fills = run.prepared().preparation().fills();
        double[] usual = new double[train.features().size()];
        Arrays.setAll(
                usual,
                j ->
                        switch (train.features().get(j)) {
                            case NumericColumn _ -> fills.get(j).number();
                            case CategoricalColumn words -> commonest(words);
                        });
        return new Slice(plane, train, Projections.numericFeatures(train), usual, run.pca());
    }

    /// The scaling of two axes: columns are scaled as they are beside all others; components are of
    /// scaled columns already.
    static Scaling scaling(Plane plane, Dataset train) {
        double[] centre = new double[2];
        double[] spread = {1.0, 1.0};
        List<PlaneAxis> axes = List.of(plane.across(), plane.up());
        for (int axis = 0; axis < 2; axis++) {
            if (axes.get(axis) instanceof PlaneAxis.Column(int number)) {
                int feature = Projections.numericFeatures(train).get(number);
                centre[axis] = train.scaling().centre(feature);
                spread[axis] = train.scaling().spread(feature);
            }
        }
        return Scaling.of(centre, spread);
    }

    /// The features of points.
    List<Column> features(double[] xs, double[] ys) {
        double[][] values = new double[usual.length][xs.length];
        for (int j = 0; j < values.length; j++) {
            Arrays.fill(values[j], usual[j]);
        }
        if (plane.isOfColumns()) {
            values[feature(plane.across())] = xs;
            values[feature(plane.up())] = ys;
        } else {
            for (int i = 0; i < xs.length; i++) {
                double[] point = pca.pointAt(across(xs[i], ys[i]), up(xs[i], ys[i]));
                for (int j = 0; j < point.length; j++) {
                    values[numeric.get(j)][i] = point[j];
                }
            }
        }
        return columns(values);
    }

    private List<Column> columns(double[][] values) {
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < values.length; j++) {
            columns.add(
                    switch (train.features().get(j)) {
                        case NumericColumn numbers -> NumericColumn.of(numbers.name(), values[j]);
                        case CategoricalColumn words ->
                                CategoricalColumn.of(
                                        words.name(), codes(values[j]), words.dictionary());
                    });
        }
        return columns;
    }

    private static int[] codes(double[] values) {
        return Arrays.stream(values).mapToInt(code -> (int) code).toArray();
    }

    /// What has the same value at every point. Of two components no number has.
    List<Held> held() {
        List<Held> held = new ArrayList<>();
        for (int j = 0; j < usual.length; j++) {
            switch (train.features().get(j)) {
                case CategoricalColumn words -> held.add(held(words, (int) usual[j]));
                case NumericColumn numbers -> {
                    boolean isOnAxis =
                            !plane.isOfColumns()
                                    || j == feature(plane.across())
                                    || j == feature(plane.up());
                    if (!isOnAxis) {
                        held.add(new Held(numbers.name(), usual[j], null));
                    }
                }
            }
        }
        return held;
    }

    private static Held held(CategoricalColumn words, int code) {
        String word = code == CategoricalColumn.MISSING ? null : words.dictionary().get(code);
        return new Held(words.name(), Double.NaN, word);
    }

    private int feature(PlaneAxis axis) {
        return switch (axis) {
            case PlaneAxis.Column(int number) -> numeric.get(number);
            case PlaneAxis.Component _, PlaneAxis.OfView _ -> -1;
        };
    }

    /// The place along the first component: the axes may show the two in either order.
    private double across(double x, double y) {
        return plane.across().equals(new PlaneAxis.Component(0)) ? x : y;
    }

    private double up(double x, double y) {
        return plane.across().equals(new PlaneAxis.Component(0)) ? y : x;
    }

    /// The code of the most frequent word, empty cells among them; the one that comes first in the
    /// dictionary where several are as frequent.
    private static int commonest(CategoricalColumn words) {
        int[] counts = new int[words.dictionary().size() + 1];
        for (int row = 0; row < words.size(); row++) {
            counts[words.code(row) + 1]++;
        }
        int best = 0;
        for (int code = 1; code < counts.length; code++) {
            if (counts[code] > counts[best]) {
                best = code;
            }
        }
        return best - 1;
    }
}
