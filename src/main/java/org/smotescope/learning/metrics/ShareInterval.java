package org.smotescope.learning.metrics;

/// Where a share may lie, seen from a sample.
///
/// @param low the lower end, from 0; NaN without a sample
/// @param high the upper end, to 1; NaN without a sample
public record ShareInterval(double low, double high) {
    /// The 97.5 % quantile of the normal distribution.
    private static final double NORMAL_975 = 1.959963984540054;

    /// The 95 % score interval (Wilson 1927, doi:10.1080/01621459.1927.10502953), which is right
    /// enough for few rows and for shares near 0 and 1.
    ///
    /// @param found how many of them
    /// @param of how many were looked at
    public static ShareInterval wilson(int found, int of) {
        if (of == 0) {
            return new ShareInterval(Double.NaN, Double.NaN);
        }
        double n = of;
        double share = found / n;
        double z2n = NORMAL_975 * NORMAL_975 / n;
        double centre = (share + z2n / 2.0) / (1.0 + z2n);
        double half =
                NORMAL_975 * Math.sqrt(share * (1.0 - share) / n + z2n / (4.0 * n)) / (1.0 + z2n);
        // At the ends rounding could leave a hair beyond.
        return new ShareInterval(
                found == 0 ? 0.0 : centre - half, found == of ? 1.0 : centre + half);
    }
}
