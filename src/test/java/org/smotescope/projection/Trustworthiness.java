package org.smotescope.projection;

import java.util.stream.IntStream;
import org.smotescope.data.Dataset;
import org.smotescope.data.Matrix;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.ExactSearch;
import org.smotescope.neighbours.NeighbourTable;

/// How far the neighbours in a view are neighbours in the scaled space too, from 0 to 1 (Venna and
/// Kaski 2001, doi:10.1007/3-540-44668-0_68), as scikit-learn's `trustworthiness`.
final class Trustworthiness {
    private Trustworthiness() {}

    static double of(Dataset rows, Positions places, int k) {
        int n = rows.size();
        NeighbourTable all = neighbours(rows.scaledMatrix(), n - 1);
        NeighbourTable seen =
                neighbours(Matrix.ofColumns(n, new double[][] {places.across(), places.up()}), k);
        double lost = 0.0;
        int[] ranks = new int[n];
        for (int i = 0; i < n; i++) {
            for (int rank = 0; rank < n - 1; rank++) {
                ranks[all.neighbour(i, rank)] = rank + 1;
            }
            for (int rank = 0; rank < k; rank++) {
                lost += Math.max(0, ranks[seen.neighbour(i, rank)] - k);
            }
        }
        return 1.0 - 2.0 / ((double) n * k * (2.0 * n - 3.0 * k - 1.0)) * lost;
    }

    private static NeighbourTable neighbours(Matrix points, int k) {
        int[] rows = IntStream.range(0, points.rows()).toArray();
        return new ExactSearch(1).search(RowSample.dataset(points), rows, rows, k, Monitor.NONE);
    }
}
