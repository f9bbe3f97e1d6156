package org.smotescope.sampling.cleaning;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.smotescope.data.Dataset;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Resampling;
import org.smotescope.support.Rows;

/// Rows of two classes on a line, first those of `major`, and what became of them.
final class Line {
    private Line() {}

    static double[] major(double... places) {
        return places;
    }

    static Dataset of(double[] major, double... minor) {
        return Rows.of(
                minor.length,
                DoubleStream.concat(Arrays.stream(major), Arrays.stream(minor))
                        .mapToObj(place -> new double[] {place})
                        .toArray(double[][]::new));
    }

    static int[] kept(Resampling result) {
        return IntStream.range(0, result.size()).map(result::reference).toArray();
    }

    static Map<Integer, Removed.Reason> reasons(Resampling result) {
        Map<Integer, Removed.Reason> reasons = new TreeMap<>();
        result.removed().forEach(removed -> reasons.put(removed.row(), removed.reason()));
        return reasons;
    }
}
