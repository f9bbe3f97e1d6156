package org.smotescope.neighbours;

/// The squared distances from one point to the points of a pool.
///
/// The distance of every pair is the plain sum of squared differences in column order: no `|a|^2 +
/// |b|^2 - 2ab`, which would reorder near ties. What words add comes after the numbers, in column
/// order. Immutable.
final class Distances {
    /// Profiles up to which what each of them adds is worked out beforehand.
    private static final int TABLE = 1024;

    private static final double[] NO_TABLE = {};

    private final Points pool;
    private final double[] coordinates;
    private final int[] codes;

    /// What each profile of a column adds, empty where it is worked out pair by pair.
    private final double[][] tables;

    private Distances(Points pool, double[] coordinates, int[] codes, double[][] tables) {
        this.pool = pool;
        this.coordinates = coordinates;
        this.codes = codes;
        this.tables = tables;
    }

    /// The distances from a point to those of a pool of the same space.
    static Distances from(Points points, int position, Points pool) {
        double[] coordinates = new double[points.dimensions()];
        points.copyTo(position, coordinates);
        int[] codes = new int[points.codes().length];
        double[][] tables = new double[codes.length][];
        for (int j = 0; j < codes.length; j++) {
            codes[j] = points.codes()[j][position];
            tables[j] = table(points.nominals().get(j), codes[j]);
        }
        return new Distances(pool, coordinates, codes, tables);
    }

    /// Whether the words of a column are few enough to be looked up in a table.
    static boolean isTable(ValueDifference known) {
        return known.profiles() <= TABLE;
    }

    private static double[] table(Nominal nominal, int code) {
        if (!(nominal instanceof ValueDifference known) || !isTable(known)) {
            return NO_TABLE;
        }
        double[] table = new double[known.profiles()];
        for (int profile = 0; profile < table.length; profile++) {
            table[profile] = known.squaredOfProfiles(code, profile);
        }
        return table;
    }

    /// Fills `out[start..end)` with the squared distances to the points at these positions.
    void fill(int start, int end, double[] out) {
        addNumbers(start, end, out);
        for (int j = 0; j < codes.length; j++) {
            int[] column = pool.codes()[j];
            double[] table = tables[j];
            switch (pool.nominals().get(j)) {
                case Mismatch mismatch ->
                        addMismatches(column, codes[j], mismatch.squared(), start, end, out);
                case ValueDifference known when table.length == 0 ->
                        addDifferences(column, codes[j], known, start, end, out);
                case ValueDifference _ -> addFromTable(column, table, start, end, out);
            }
        }
    }

    /// C2 vectorises these loops because all arrays share one index; the order of the additions is
    /// that of the columns, so the sums are those of a plain loop.
    private void addNumbers(int start, int end, double[] out) {
        double[][] columns = pool.columns();
        int d = columns.length;
        int j = 0;
        for (int i = start; i < end; i++) {
            out[i] = 0.0;
        }
        for (; j + 4 <= d; j += 4) {
            double[] a = columns[j];
            double[] b = columns[j + 1];
            double[] c = columns[j + 2];
            double[] e = columns[j + 3];
            double qa = coordinates[j];
            double qb = coordinates[j + 1];
            double qc = coordinates[j + 2];
            double qe = coordinates[j + 3];
            for (int i = start; i < end; i++) {
                double ta = a[i] - qa;
                double tb = b[i] - qb;
                double tc = c[i] - qc;
                double te = e[i] - qe;
                out[i] = out[i] + ta * ta + tb * tb + tc * tc + te * te;
            }
        }
        for (; j < d; j++) {
            double[] a = columns[j];
            double qa = coordinates[j];
            for (int i = start; i < end; i++) {
                double ta = a[i] - qa;
                out[i] = out[i] + ta * ta;
            }
        }
    }

    /// Adds `squared * 1` or `squared * 0`: few words would make a branch here hard to predict.
    private static void addMismatches(
            int[] column, int code, double squared, int start, int end, double[] out) {
        for (int i = start; i < end; i++) {
            int difference = column[i] ^ code;
            out[i] += squared * ((difference | -difference) >>> 31);
        }
    }

    private static void addFromTable(
            int[] column, double[] table, int start, int end, double[] out) {
        for (int i = start; i < end; i++) {
            out[i] += table[column[i]];
        }
    }

    private static void addDifferences(
            int[] column, int code, ValueDifference known, int start, int end, double[] out) {
        for (int i = start; i < end; i++) {
            out[i] += known.squaredOfProfiles(code, column[i]);
        }
    }
}
