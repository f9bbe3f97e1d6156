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

    /// Columns up to which [#error] holds: in more, bounds would be so large that they round more
    /// than it allows for.
    static final int MOST_COLUMNS = 1_000_000;

    /// The score of what is not there: larger than that of any shrunk point, as [Frame] holds none
    /// of more than 1e9 in a column.
    static final float NOWHERE = 1e30f;

    private Screen() {}

    /// Computes `start + shift - q p` for the points p of a piece and the queries q of some groups:
    /// with half norms for the start, what orders points as their distance from q does; with a
    /// bound subtracted, what is below 0 where a point may count.
    ///
    /// @param scores of each group, to be filled
    static void score(Leaves leaves, int piece, Scores[] scores, int groups) {
        float[][] columns = leaves.columns(piece);
        for (int g = 0; g < groups; g++) {
            first(columns[0], columns[1], scores[g]);
        }
        addRest(columns, scores, groups);
    }

    /// Computes `start + shift - |b - c| - q p`, where b and c are the half bounds of p and q. With
    /// half norms less half bounds for start and shift, that is half the squared distance less the
    /// larger bound of the two.
    ///
    /// @param scores of each group, to be filled
    static void scorePairs(Leaves leaves, int piece, Scores[] scores, int groups) {
        float[][] columns = leaves.columns(piece);
        for (int g = 0; g < groups; g++) {
            firstOfPairs(columns[0], columns[1], scores[g]);
        }
        addRest(columns, scores, groups);
    }

    /// A few columns at a time are added for all groups, while they are in the nearest cache.
    private static void addRest(float[][] columns, Scores[] scores, int groups) {
        int j = 2;
        for (; j + 4 <= columns.length; j += 4) {
            for (int g = 0; g < groups; g++) {
                addFour(columns[j], columns[j + 1], columns[j + 2], columns[j + 3], j, scores[g]);
            }
        }
        for (int g = 0; j < columns.length && g < groups; g++) {
            addTwo(columns[j], columns[j + 1], j, scores[g]);
        }
    }

    /// Marks the points that are not screened off: something positive where one of the four scores
    /// is below 0, and else 0.
    ///
    /// A sum of `|u| - u` takes the place of comparisons, which the compiler would not make vectors
    /// of; it is above 0 where some u is below 0, however the sum is rounded. (Written as one chain
    /// of sums: as a tree of sums it becomes vectors in part only, and takes four times as long.)
    static void mark(float[][] scores, float[] marks) {
        float[] s0 = scores[0];
        float[] s1 = scores[1];
        float[] s2 = scores[2];
        float[] s3 = scores[3];
        for (int i = 0; i < marks.length; i++) {
            float u0 = s0[i];
            float u1 = s1[i];
            float u2 = s2[i];
            float u3 = s3[i];
            float below = Math.abs(u0) - u0;
            below += Math.abs(u1) - u1;
            below += Math.abs(u2) - u2;
            below += Math.abs(u3) - u3;
            marks[i] = below;
        }
    }

    /// Adds the marks of one group to those of all.
    static void add(float[] marks, float[] all) {
        for (int i = 0; i < all.length; i++) {
            all[i] += marks[i];
        }
    }

    /// How wrong a score can be, in roundings of a number as large as `size`. Half norms are half
    /// as large together, bounds as large, products of points a quarter. In [#scorePairs] half
    /// norms round by 0.5, bounds 1, starts and shifts 1 each, the difference of half bounds 1,
    /// what it leaves of the shift 2, that and the first products together 2.75, the coordinates
    /// 0.5, the score and the larger bound put together 1: by 10.75; and each column adds no more
    /// than 2.75. In [#score] it is less. There is room for almost as much again, so that bounds
    /// may be larger by a quarter, which they are not in up to [#MOST_COLUMNS].
    ///
    /// @param columns as they are seen
    /// @param size the squared sum of the largest norms of query and points as seen; bounds are
    ///   larger by no more than this error
    static double error(int columns, double size) {
        return 4 * (columns + 14) * UNIT * (size + Float.MIN_NORMAL);
    }

    /// A bound in single precision that is above this one, and far below [#NOWHERE]: where it is
    /// cut off, it is above the score of every point that [Frame] holds.
    static float bound(double exact) {
        return Math.nextUp((float) Math.min(exact, NOWHERE / 16));
    }

    private static void first(float[] a, float[] b, Scores scores) {
        float[] h = scores.starts;
        float[] t = scores.shifts;
        float[][] q = scores.turned;
        float[][] sums = scores.sums;
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
        float t0 = t[0];
        float t1 = t[1];
        float t2 = t[2];
        float t3 = t[3];
        for (int i = 0; i < s0.length; i++) {
            float x = a[i];
            float y = b[i];
            float n = h[i];
            s0[i] = Math.fma(y, b0, Math.fma(x, a0, n)) + t0;
            s1[i] = Math.fma(y, b1, Math.fma(x, a1, n)) + t1;
            s2[i] = Math.fma(y, b2, Math.fma(x, a2, n)) + t2;
            s3[i] = Math.fma(y, b3, Math.fma(x, a3, n)) + t3;
        }
    }

    /// What is added to the start is added after the products: before them, the compiler would make
    /// vectors of this loop in part only, and it takes three times as long.
    private static void firstOfPairs(float[] a, float[] b, Scores scores) {
        float[] h = scores.starts;
        float[] p = scores.halfBounds;
        float[] t = scores.shifts;
        float[] o = scores.queryHalfBounds;
        float[][] q = scores.turned;
        float[][] sums = scores.sums;
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
        float t0 = t[0];
        float o0 = o[0];
        float t1 = t[1];
        float o1 = o[1];
        float t2 = t[2];
        float o2 = o[2];
        float t3 = t[3];
        float o3 = o[3];
        for (int i = 0; i < s0.length; i++) {
            float x = a[i];
            float y = b[i];
            float n = h[i];
            float m = p[i];
            s0[i] = Math.fma(y, b0, Math.fma(x, a0, n)) + (t0 - Math.abs(m - o0));
            s1[i] = Math.fma(y, b1, Math.fma(x, a1, n)) + (t1 - Math.abs(m - o1));
            s2[i] = Math.fma(y, b2, Math.fma(x, a2, n)) + (t2 - Math.abs(m - o2));
            s3[i] = Math.fma(y, b3, Math.fma(x, a3, n)) + (t3 - Math.abs(m - o3));
        }
    }

    private static void addTwo(float[] a, float[] b, int j, Scores scores) {
        float[][] q = scores.turned;
        float[][] sums = scores.sums;
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

    private static void addFour(float[] a, float[] b, float[] c, float[] e, int j, Scores scores) {
        float[][] q = scores.turned;
        float[][] sums = scores.sums;
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
