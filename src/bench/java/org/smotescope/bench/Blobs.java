package org.smotescope.bench;

import java.util.Random;

/// Made rows: a large class of four blobs and a small one of two, 10 % of the rows, of which one
/// lies between the others; beyond six columns there is noise only.
final class Blobs {
    private static final int SIGNAL = 6;
    private static final int LARGE = 4;
    private static final int ALL = 6;
    private static final double SHARE = 0.1;

    private final Random random;
    private final double[][] centres;
    private final int columns;

    Blobs(int columns, long seed) {
        this.columns = columns;
        this.random = new Random(seed);
        this.centres = new double[ALL][Math.min(columns, SIGNAL)];
        for (double[] centre : centres) {
            for (int j = 0; j < centre.length; j++) {
                centre[j] = 2.0 * random.nextGaussian();
            }
        }
    }

    /// The rows as a CSV file would have them, the class in the last column, named `label`.
    String csv(int rows) {
        StringBuilder text = new StringBuilder();
        for (int j = 0; j < columns; j++) {
            text.append('f').append(j).append(',');
        }
        text.append("label\n");
        for (int i = 0; i < rows; i++) {
            boolean isSmall = random.nextDouble() < SHARE;
            int blob = isSmall ? LARGE + random.nextInt(ALL - LARGE) : random.nextInt(LARGE);
            for (int j = 0; j < columns; j++) {
                double centre = j < centres[blob].length ? centres[blob][j] : 0.0;
                double value = centre + random.nextGaussian();
                text.append(Math.rint(value * 1e5) / 1e5).append(',');
            }
            text.append(isSmall ? "minority\n" : "majority\n");
        }
        return text.toString();
    }
}
