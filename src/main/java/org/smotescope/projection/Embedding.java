package org.smotescope.projection;

import java.util.Arrays;
import org.smotescope.data.Dataset;
import org.smotescope.data.Ints;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.data.Scaling;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.neighbours.NeighbourTable;

/// A view that keeps neighbours together and nothing else: places for a sample of the training
/// rows, found once and frozen.
///
/// A row of the sample, and any row with equal features, lies exactly at its place. Every other row
/// lies at the mean of the places of its [#NEIGHBOURS] nearest rows of the sample in the scaled
/// space, weighted by `((r - d) / (r d))²`, d the distance and r that of the next one (Franke's
/// modification of Shepard's method, as in Renka 1988, doi:10.1145/45054.45055): the nearer, the
/// heavier, and without a jump where the neighbours change.
public final class Embedding implements View {
    /// How many rows of the sample say where another row lies.
    public static final int NEIGHBOURS = 10;

    private static final int BLOCK = 1 << 15;

    private final ViewMethod method;
    private final Scaling scaling;
    private final RowSample sample;
    private final Positions places;
    private final int drawn;
    private final int training;

    /// @param sample rows that are all distinct
    /// @param places of the rows of the sample
    /// @param drawn the rows of the sample before those equal to another were left out
    /// @param training all training rows from which the sample was drawn
    Embedding(
            ViewMethod method,
            Scaling scaling,
            RowSample sample,
            Positions places,
            int drawn,
            int training) {
        this.method = method;
        this.scaling = scaling;
        this.sample = sample;
        this.places = places;
        this.drawn = drawn;
        this.training = training;
    }

    /// The training rows for which the places were found, in an order by chance; of rows with equal
    /// features only one. The others were put among them.
    public Ints sample() {
        return sample.rows();
    }

    /// The rows drawn for the sample: more than [#sample()] where some equal others, at whose
    /// places they lie.
    public int drawnRows() {
        return drawn;
    }

    /// The training rows from which the sample was drawn.
    public int trainingRows() {
        return training;
    }

    @Override
    public ViewMethod method() {
        return method;
    }

    @Override
    public AxisLabel acrossLabel() {
        return AxisLabel.of(method.title() + " 1");
    }

    @Override
    public AxisLabel upLabel() {
        return AxisLabel.of(method.title() + " 2");
    }

    @Override
    public Positions place(Matrix features, int threads, Monitor monitor) {
        int columns = sample.scaled().columns();
        if (features.columns() != columns) {
            throw new IllegalArgumentException(
                    "features must be " + columns + ": " + features.columns());
        }
        double[] across = new double[features.rows()];
        double[] up = new double[features.rows()];
        for (int from = 0; from < across.length; from += BLOCK) {
            int to = Math.min(from + BLOCK, across.length);
            Monitor part = monitor.part((double) from / across.length, (double) to / across.length);
            NeighbourTable nearest = nearest(features, from, to, threads, part);
            for (int i = from; i < to; i++) {
                place(nearest, i - from, i, across, up);
            }
        }
        return new Positions(across, up);
    }

    /// Neighbours among the sample, whose rows come first in the data set that is searched.
    private NeighbourTable nearest(
            Matrix features, int from, int to, int threads, Monitor monitor) {
        int known = sample.size();
        double[][] columns = new double[features.columns()][known + to - from];
        for (int j = 0; j < columns.length; j++) {
            System.arraycopy(sample.scaled().column(j), 0, columns[j], 0, known);
            double[] values = features.column(j);
            for (int i = from; i < to; i++) {
                columns[j][known + i - from] = scaling.apply(j, values[i]);
            }
        }
        Dataset all = RowSample.dataset(Matrix.ofColumns(known + to - from, columns));
        int[] queries = new int[to - from];
        Arrays.setAll(queries, i -> known + i);
        int[] pool = new int[known];
        Arrays.setAll(pool, i -> i);
        int k = Math.min(known, NEIGHBOURS + 1);
        return new ExactSearch(threads).search(all, queries, pool, k, monitor);
    }

    private void place(NeighbourTable nearest, int query, int row, double[] across, double[] up) {
        int k = Math.min(nearest.k(), NEIGHBOURS);
        if (nearest.distance(query, 0) == 0.0) {
            across[row] = places.across()[nearest.neighbour(query, 0)];
            up[row] = places.up()[nearest.neighbour(query, 0)];
            return;
        }
        boolean hasNext = nearest.k() > NEIGHBOURS;
        double next = hasNext ? nearest.distance(query, NEIGHBOURS) : Double.POSITIVE_INFINITY;
        boolean isEven = nearest.distance(query, 0) == next;
        // Relative to the nearest one, so that no distance is too small or too large to be squared.
        double unit = nearest.distance(query, 0);
        double total = 0.0;
        double x = 0.0;
        double y = 0.0;
        for (int rank = 0; rank < k; rank++) {
            double distance = nearest.distance(query, rank);
            double root = (hasNext ? 1.0 - distance / next : 1.0) * (unit / distance);
            double weight = isEven ? 1.0 : root * root;
            int neighbour = nearest.neighbour(query, rank);
            total += weight;
            x += weight * places.across()[neighbour];
            y += weight * places.up()[neighbour];
        }
        across[row] = x / total;
        up[row] = y / total;
    }
}
