package org.smotescope.neighbours;

/// The k best points seen so far for each of many queries, as [Nearest] has them for one, in flat
/// arrays. Several threads may use it for different queries at once.
final class BestPoints {
    private final int k;
    private final int[] sizes;
    private final double[] distances;
    private final long[] keys;
    private final int[] rows;

    BestPoints(int queries, int k) {
        this.k = k;
        int size = Math.multiplyExact(queries, k);
        sizes = new int[queries];
        distances = new double[size];
        keys = new long[size];
        rows = new int[size];
    }

    int k() {
        return k;
    }

    /// A point at this squared distance may still be among the k best; one beyond it is not.
    double limit(int query) {
        return sizes[query] < k ? Double.POSITIVE_INFINITY : distances[query * k + k - 1];
    }

    /// Takes the point in if it is among the k best.
    ///
    /// @return false where k better points are known
    boolean offer(int query, double squaredDistance, long key, int row) {
        int first = query * k;
        int size = sizes[query];
        if (size == k && !isBefore(squaredDistance, key, row, first + k - 1)) {
            return false;
        }
        int i = first + (size < k ? sizes[query]++ : k - 1);
        while (i > first && isBefore(squaredDistance, key, row, i - 1)) {
            distances[i] = distances[i - 1];
            keys[i] = keys[i - 1];
            rows[i] = rows[i - 1];
            i--;
        }
        distances[i] = squaredDistance;
        keys[i] = key;
        rows[i] = row;
        return true;
    }

    /// Takes in what others have seen for a query: other points than these.
    void offerAll(int query, BestPoints others) {
        int first = query * others.k;
        for (int i = first; i < first + others.sizes[query]; i++) {
            offer(query, others.distances[i], others.keys[i], others.rows[i]);
        }
    }

    /// Writes the k best of a query, nearest first.
    ///
    /// @param to the query's number in a job
    void store(int query, Job job, int to) {
        if (sizes[query] < k) {
            throw new IllegalArgumentException("k must be at most " + sizes[query] + ": " + k);
        }
        System.arraycopy(rows, query * k, job.neighbours(), to * k, k);
        System.arraycopy(distances, query * k, job.distances(), to * k, k);
    }

    private boolean isBefore(double distance, long key, int row, int i) {
        if (distance != distances[i]) {
            return distance < distances[i];
        }
        return key != keys[i] ? key < keys[i] : row < rows[i];
    }
}
