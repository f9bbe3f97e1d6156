package org.smotescope.neighbours;

/// Compares four queries with a piece of [Leaves] in single precision: what is certainly too far is
/// screened off, the rest is for the caller to look at exactly.
///
/// The loops are written for the JIT compiler, which makes vector instructions of them: every array
/// is read and written at the same index.
final class Screen {
    /// The queries that are compared together, so that a point's coordinates are loaded once for
    /// all.
    static final int QUERIES = 4;

    /// As much as single precision rounds, and room for rounding the bound itself.
    private static final double UNIT = 0x1p-24 * 1.01;

    /// The score of what is not there: larger than that of any shrunk point.
    static final float NOWHERE = 1e30f;

    private Screen() {}

    /// Scores the points of a piece for some groups of four queries. A few columns at a time are
    /// added for all groups, while they are in the nearest cache.
    ///
    /// @param turned the shrunk queries with their signs turned, group by group
    /// @param scores four rows per group to be filled, as long as a piece
    /// @param groups how many there are
    static void score(
            Leaves leaves, int piece, float[][][] turned, float[][][] scores, int groups) {
        float[][] columns = leaves.columns(piece);
        float[] halves = leaves.halfNorms(piece);
        for (int g = 0; g < groups; g++) {
            first(halves, columns[0], columns[1], turned[g], scores[g]);
        }
        int j = 2;
        for (; j + 4 <= columns.length; j += 4) {
            for (int g = 0; g < groups; g++) {
                addFour(
                        columns[j],
                        columns[j + 1],
                        columns[j + 2],
                        columns[j + 3],
                        turned[g],
                        j,
                        scores[g]);
            }
        }
        for (int g = 0; j < columns.length && g < groups; g++) {
            addTwo(columns[j], columns[j + 1], turned[g], j, scores[g]);
        }
    }

    /// Marks the points that are not screened off: adds something positive where one of the four
    /// scores is below its bound, and else nothing.
    ///
    /// A sum of `|u| - u` takes the place of comparisons, which the compiler would not make vectors
    /// of; it is above 0 where some u is below 0, however the sum is rounded.
    static void mark(float[][] scores, float[] bounds, float[] marks) {
        float[] s0 = scores[0];
        float[] s1 = scores[1];
        float[] s2 = scores[2];
        float[] s3 = scores[3];
        float t0 = bounds[0];
        float t1 = bounds[1];
        float t2 = bounds[2];
        float t3 = bounds[3];
        for (int i = 0; i < marks.length; i++) {
            float u0 = s0[i] - t0;
            float u1 = s1[i] - t1;
            float u2 = s2[i] - t2;
            float u3 = s3[i] - t3;
            float below = (Math.abs(u0) - u0) + (Math.abs(u1) - u1);
            marks[i] += below + ((Math.abs(u2) - u2) + (Math.abs(u3) - u3));
        }
    }

    /// Marks likewise the points for which half the squared distance from one of the four queries
    /// is below the bound of the queries or that of the point.
    ///
    /// @param halves half of each query's squared norm
    /// @param bound the largest of the queries
    /// @param bounds those of the points
    static void markBoth(
            float[][] scores, float[] halves, float bound, float[] bounds, float[] marks) {
        float[] s0 = scores[0];
        float[] s1 = scores[1];
        float[] s2 = scores[2];
        float[] s3 = scores[3];
        float h0 = halves[0];
        float h1 = halves[1];
        float h2 = halves[2];
        float h3 = halves[3];
        for (int i = 0; i < marks.length; i++) {
            float t = Math.max(bound, bounds[i]);
            float u0 = s0[i] + h0 - t;
            float u1 = s1[i] + h1 - t;
            float u2 = s2[i] + h2 - t;
            float u3 = s3[i] + h3 - t;
            float below = (Math.abs(u0) - u0) + (Math.abs(u1) - u1);
            marks[i] += below + ((Math.abs(u2) - u2) + (Math.abs(u3) - u3));
        }
    }

    /// How wrong a score, or half a squared distance made of it, can be: one rounding for each
    /// column, the half norms, their sum, and the coordinates of both.
    ///
    /// @param norm of the shrunk query
    /// @param longest the largest norm of the shrunk points
    static double error(int columns, double norm, double longest) {
        double size = (norm + longest) * (norm + longest) + Float.MIN_NORMAL;
        return (columns + 10) * UNIT * size;
    }

    /// A bound in single precision that is above this one, and far below [#NOWHERE].
    static float bound(double exact) {
        return Math.nextUp((float) Math.min(exact, NOWHERE / 16));
    }

    private static void first(float[] h, float[] a, float[] b, float[][] q, float[][] sums) {
        float[] s0 = sums[0];
        float[] s1 = sums[1];
        float[] s2 = sums[2];
        float[] s3 = sums[3];
        float a0 = q[0][0];
        float b0 = q[0][1];
        float a1 = q[1][0];
        float b1 = q[1][1];
        float a2 = q[2][0];
        float b2 = q[2][1];
        float a3 = q[3][0];
        float b3 = q[3][1];
        for (int i = 0; i < s0.length; i++) {
            float x = a[i];
            float y = b[i];
            float n = h[i];
            s0[i] = Math.fma(y, b0, Math.fma(x, a0, n));
            s1[i] = Math.fma(y, b1, Math.fma(x, a1, n));
            s2[i] = Math.fma(y, b2, Math.fma(x, a2, n));
            s3[i] = Math.fma(y, b3, Math.fma(x, a3, n));
        }
    }

    private static void addTwo(float[] a, float[] b, float[][] q, int j, float[][] sums) {
        float[] s0 = sums[0];
        float[] s1 = sums[1];
        float[] s2 = sums[2];
        float[] s3 = sums[3];
        float a0 = q[0][j];
        float b0 = q[0][j + 1];
        float a1 = q[1][j];
        float b1 = q[1][j + 1];
        float a2 = q[2][j];
        float b2 = q[2][j + 1];
        float a3 = q[3][j];
        float b3 = q[3][j + 1];
        for (int i = 0; i < s0.length; i++) {
            float x = a[i];
            float y = b[i];
            s0[i] = Math.fma(y, b0, Math.fma(x, a0, s0[i]));
            s1[i] = Math.fma(y, b1, Math.fma(x, a1, s1[i]));
            s2[i] = Math.fma(y, b2, Math.fma(x, a2, s2[i]));
            s3[i] = Math.fma(y, b3, Math.fma(x, a3, s3[i]));
        }
    }

    private static void addFour(
            float[] a, float[] b, float[] c, float[] e, float[][] q, int j, float[][] sums) {
        float[] s0 = sums[0];
        float[] s1 = sums[1];
        float[] s2 = sums[2];
        float[] s3 = sums[3];
        float a0 = q[0][j];
        float b0 = q[0][j + 1];
        float c0 = q[0][j + 2];
        float e0 = q[0][j + 3];
        float a1 = q[1][j];
        float b1 = q[1][j + 1];
        float c1 = q[1][j + 2];
        float e1 = q[1][j + 3];
        float a2 = q[2][j];
        float b2 = q[2][j + 1];
        float c2 = q[2][j + 2];
        float e2 = q[2][j + 3];
        float a3 = q[3][j];
        float b3 = q[3][j + 1];
        float c3 = q[3][j + 2];
        float e3 = q[3][j + 3];
        for (int i = 0; i < s0.length; i++) {
            float x = a[i];
            float y = b[i];
            float z = c[i];
            float w = e[i];
            s0[i] = Math.fma(w, e0, Math.fma(z, c0, Math.fma(y, b0, Math.fma(x, a0, s0[i]))));
            s1[i] = Math.fma(w, e1, Math.fma(z, c1, Math.fma(y, b1, Math.fma(x, a1, s1[i]))));
            s2[i] = Math.fma(w, e2, Math.fma(z, c2, Math.fma(y, b2, Math.fma(x, a2, s2[i]))));
            s3[i] = Math.fma(w, e3, Math.fma(z, c3, Math.fma(y, b3, Math.fma(x, a3, s3[i]))));
        }
    }
}
