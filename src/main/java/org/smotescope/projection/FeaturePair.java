package org.smotescope.projection;

import java.util.List;

/// Two features as they stand in the file.
public final class FeaturePair implements Projection {
    private final Axis across;
    private final Axis up;

    private FeaturePair(Axis across, Axis up) {
        this.across = across;
        this.up = up;
    }

    /// @param across the number of the horizontal feature
    /// @param up the number of the vertical feature
    /// @param names the names of all features
    public static FeaturePair of(int across, int up, List<String> names) {
        return new FeaturePair(axis(across, names), axis(up, names));
    }

    private static Axis axis(int feature, List<String> names) {
        double[] factors = new double[names.size()];
        factors[feature] = 1.0;
        return new Axis(AxisLabel.of(names.get(feature)), factors, new double[names.size()]);
    }

    @Override
    public ViewMethod method() {
        return ViewMethod.FEATURE_PAIR;
    }

    @Override
    public Axis acrossAxis() {
        return across;
    }

    @Override
    public Axis upAxis() {
        return up;
    }
}
