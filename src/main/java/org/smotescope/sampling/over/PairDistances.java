package org.smotescope.sampling.over;

import java.util.Arrays;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;

/// The distances between all pairs of some rows.
final class PairDistances {
    private PairDistances() {}

    /// Their mean; 0 for a single row.
    ///
    /// @param rows in an order that does not depend on that of the file: the sum follows it
    static double mean(Matrix rows, Monitor monitor) {
        int n = rows.rows();
        double sum = 0.0;
        double[] squared = new double[n];
        for (int i = 1; i < n; i++) {
            // The pairs before this row are i / n squared of all.
            monitor.check((double) i / n * ((double) i / n));
            Arrays.fill(squared, 0, i, 0.0);
            for (int j = 0; j < rows.columns(); j++) {
                double[] column = rows.column(j);
                double value = column[i];
                for (int other = 0; other < i; other++) {
                    double difference = column[other] - value;
                    squared[other] += difference * difference;
                }
            }
            for (int other = 0; other < i; other++) {
                sum += Math.sqrt(squared[other]);
            }
        }
        return n < 2 ? 0.0 : sum / (n * (n - 1.0) / 2.0);
    }
}
