package org.smotescope.learning.cluster;

import java.util.Arrays;
import org.smotescope.data.Matrix;

/// Which rows lie together. No cluster is empty. The array is not copied: nobody may write to it.
///
/// @param clusterOf the cluster per row, from 0 to below the number of clusters
/// @param centroids the mean of each cluster's rows, one row per cluster
/// @param inertia the sum of the rows' squared distances to their centroids
@SuppressWarnings("ArrayRecordComponent") // Millions of rows: samplers read the array as it is.
public record Clustering(int[] clusterOf, Matrix centroids, double inertia) {
    /// The number of clusters.
    public int size() {
        return centroids.rows();
    }

    /// The rows of each cluster, ascending.
    public int[][] members() {
        int[] counts = new int[size()];
        for (int cluster : clusterOf) {
            counts[cluster]++;
        }
        int[][] members = new int[size()][];
        for (int c = 0; c < members.length; c++) {
            members[c] = new int[counts[c]];
        }
        Arrays.fill(counts, 0);
        for (int i = 0; i < clusterOf.length; i++) {
            int cluster = clusterOf[i];
            members[cluster][counts[cluster]++] = i;
        }
        return members;
    }
}
