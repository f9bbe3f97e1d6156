package org.smotescope.learning.cluster;

/// Centroids, the cluster of each row, and the squared distance of each row to its centroid.
@SuppressWarnings("ArrayRecordComponent") // Working state inside this package.
record Assignment(Points centroids, int clusters, int[] clusterOf, double[] squaredDistances) {
    /// The sum of the squared distances, in the order of the rows.
    double inertia() {
        double sum = 0.0;
        for (double distance : squaredDistances) {
            sum += distance;
        }
        return sum;
    }
}
