package org.smotescope.sampling.over;

import org.smotescope.data.Column;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.sampling.ClassRows;
import org.smotescope.sampling.OriginsBuilder;
import org.smotescope.sampling.Randomness;

/// The noise of the smoothed bootstrap for one class: independent normal numbers, as wide in each
/// column as the column's standard deviation within the class times Silverman's width for `n` rows
/// and `d` columns, `(4 / ((d + 2) n))^(1 / (d + 4))`.
final class Jitter {
    /// The largest size of a number whose deviation is surely finite.
    private static final double LARGEST = 1e150;

    private final int[] rows;
    private final double[] widths;

    private Jitter(int[] rows, double[] widths) {
        this.rows = rows;
        this.widths = widths;
    }

    /// @param bandwidth the width relative to the standard deviation
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    static Jitter of(Dataset dataset, ClassRows rows, double bandwidth, Monitor monitor) {
        int d = dataset.features().size();
        int[] inKeyOrder = rows.inKeyOrder(monitor.part(0.0, 0.0));
        double[] widths = new double[d];
        for (int j = 0; j < d; j++) {
            monitor.check((double) j / d);
            NumericColumn column = numeric(dataset.features().get(j));
            double[] values = new double[inKeyOrder.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = column.get(inKeyOrder[i]);
            }
            double deviation = d == 1 ? Deviation.pairwise(values) : Deviation.inOrder(values);
            widths[j] = bandwidth * deviation;
        }
        return new Jitter(rows.rows(), widths);
    }

    void append(OriginsBuilder added, int[] positions, Randomness.Draws draws, Monitor monitor) {
        Randomness.Normals normals = draws.normals(widths.length);
        for (int i = 0; i < positions.length; i++) {
            monitor.checkRow(i, positions.length, widths.length);
            double[] shift = normals.next(positions[i]);
            for (int j = 0; j < shift.length; j++) {
                shift[j] *= widths[j];
            }
            added.jittered(rows[positions[i]], shift);
        }
    }

    private static NumericColumn numeric(Column column) {
        Mend copies = new Mend("set shrinkage to none", "resample.settings.shrinkage", "none");
        if (!(column instanceof NumericColumn numbers)) {
            throw new DataProblem(
                    "shrinkage moves numbers; the column " + column.name() + " holds words",
                    copies,
                    Mend.advice("leave the column out"));
        }
        for (int row = 0; row < numbers.size(); row++) {
            if (!Double.isFinite(numbers.get(row))) {
                throw new DataProblem(
                        "shrinkage moves numbers; the column "
                                + column.name()
                                + " has an empty or infinite cell",
                        copies,
                        Mend.advice("fill the empty cells"));
            }
            if (Math.abs(numbers.get(row)) > LARGEST) {
                throw new DataProblem(
                        "shrinkage moves numbers; the column "
                                + column.name()
                                + " has "
                                + numbers.get(row)
                                + ", too large for its square to be a number",
                        copies,
                        Mend.advice("leave the column out"));
            }
        }
        return numbers;
    }
}
