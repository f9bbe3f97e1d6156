package org.smotescope.neighbours;

/// The k best points of some [Leaves] seen so far for each of many queries, as [Nearest] has them
/// for one, in flat arrays: 12 bytes a point. Several threads may use it for different queries at
/// once.
final class BestPoints {
    private final Leaves leaves;
    private final int k;
    private final int[] sizes;
    private final double[] distances;

    /// Where the points stand in the leaves' order.
    private final int[] places;

    BestPoints(Leaves leaves, int queries, int k) {
        this.leaves = leaves;
        this.k = k;
        int size = Math.multiplyExact(queries, k);
        sizes = new int[queries];
        distances = new double[size];
        places = new int[size];
    }

    /// The bytes that the best points of so many queries take, about.
    static long bytes(int queries, int k) {
        return (long) queries * k * (Double.BYTES + Integer.BYTES);
    }

    int k() {
        return k;
    }

    /// A point at this squared distance may still be among the k best; one beyond it is not.
    double limit(int query) {
        return sizes[query] < k ? Double.POSITIVE_INFINITY : distances[query * k + k - 1];
    }

    /// Takes the point at a place of the leaves' order in if it is among the k best.
    ///
    /// @return false where k better points are known
    boolean offer(int query, double squaredDistance, int place) {
        int first = query * k;
        int size = sizes[query];
        if (size == k && !isBefore(squaredDistance, place, first + k - 1)) {
            return false;
        }
        int i = first + (size < k ? sizes[query]++ : k - 1);
        while (i > first && isBefore(squaredDistance, place, i - 1)) {
            distances[i] = distances[i - 1];
            places[i] = places[i - 1];
            i--;
        }
        distances[i] = squaredDistance;
        places[i] = place;
        return true;
    }

    /// Takes in what others have seen for a query: other points than these.
    void offerAll(int query, BestPoints others) {
        int first = query * others.k;
        for (int i = first; i < first + others.sizes[query]; i++) {
            offer(query, others.distances[i], others.places[i]);
        }
    }

    /// Writes the k best of a query, nearest first.
    ///
    /// @param to the query's number in a job
    void store(int query, Job job, int to) {
        if (sizes[query] < k) {
            throw new IllegalArgumentException("k must be at most " + sizes[query] + ": " + k);
        }
        for (int rank = 0; rank < k; rank++) {
            int point = leaves.order()[places[query * k + rank]];
            job.neighbours()[to * k + rank] = leaves.pool().rows()[point];
        }
        System.arraycopy(distances, query * k, job.distances(), to * k, k);
    }

    private boolean isBefore(double distance, int place, int i) {
        return distance != distances[i]
                ? distance < distances[i]
                : leaves.isBefore(place, places[i]);
    }
}
