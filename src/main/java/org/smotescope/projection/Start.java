package org.smotescope.projection;

import org.smotescope.data.Matrix;
import org.smotescope.data.Mix;
import org.smotescope.data.Scaling;

/// Where an embedding begins: the principal components of the sample, which keep what is far apart
/// apart (Kobak and Linderman 2021, doi:10.1038/s41587-020-00809-z).
final class Start {
    /// The share of the spread by which rows are moved by chance: rows on a line could not leave
    /// it.
    private static final double JITTER = 1e-2;

    private static final long STAGE = Mix.ofText("start of an embedding");

    private Start() {}

    /// @param spread the standard deviation across
    /// @return places, one array across and one up
    static double[][] of(Matrix scaled, double spread, long seed) {
        Pca pca = Pca.fit(scaled, Scaling.none(scaled.columns()));
        double deviation = Math.sqrt(pca.variance(0));
        double factor = deviation > 0.0 ? spread / deviation : 1.0;
        double[][] places = {pca.across(scaled), pca.up(scaled)};
        for (int axis = 0; axis < 2; axis++) {
            long chance = Mix.of(seed, STAGE, axis);
            for (int i = 0; i < places[axis].length; i++) {
                double moved = 2.0 * Mix.unit(Mix.with(chance, i)) - 1.0;
                places[axis][i] = factor * places[axis][i] + JITTER * spread * moved;
            }
        }
        return places;
    }
}
