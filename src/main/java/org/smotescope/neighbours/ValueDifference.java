package org.smotescope.neighbours;

import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Classes;

/// The value difference metric (Stanfill, Waltz 1986, doi:10.1145/7902.7906, in the form of Cost,
/// Salzberg 1993, doi:10.1023/A:1022664626993): two words are as far apart as the shares of the
/// classes among their rows differ. A pair of words adds `(sum over c of |P(c|a) - P(c|b)|)^2` to
/// the squared distance; a word without rows has shares of 0.
///
/// Words with the same shares are one profile here. A column of thousands of rare words has only a
/// few profiles, so no table over words, let alone over pairs of words, is held.
public final class ValueDifference implements Nominal {
    /// The profile per word; the empty cell comes first, so a word stands at its code + 1.
    private final int[] profiles;

    /// The share of each class, profile by profile.
    private final double[][] shares;

    private ValueDifference(int[] profiles, double[][] shares) {
        this.profiles = profiles;
        this.shares = shares;
    }

    /// Learns how far the words of a column are apart from all its rows.
    ///
    /// @param column the words
    /// @param classes the class of each of its rows
    public static ValueDifference of(CategoricalColumn column, Classes classes) {
        int words = column.dictionary().size() + 1;
        int[] starts = new int[words + 1];
        int[] rows = rowsByWord(column, starts);
        int[] profiles = new int[words];
        List<double[]> shares = new ArrayList<>();
        Map<DoubleBuffer, Integer> known = new HashMap<>();
        for (int word = 0; word < words; word++) {
            double[] share = shares(rows, starts[word], starts[word + 1], classes);
            Integer profile = known.putIfAbsent(DoubleBuffer.wrap(share), shares.size());
            if (profile == null) {
                profiles[word] = shares.size();
                shares.add(share);
            } else {
                profiles[word] = profile;
            }
        }
        return new ValueDifference(profiles, shares.toArray(double[][]::new));
    }

    /// The rows in the order of their words, and where each word's rows begin.
    private static int[] rowsByWord(CategoricalColumn column, int[] starts) {
        int[] next = new int[starts.length + 1];
        for (int row = 0; row < column.size(); row++) {
            next[column.code(row) + 2]++;
        }
        for (int word = 1; word < next.length; word++) {
            next[word] += next[word - 1];
        }
        System.arraycopy(next, 0, starts, 0, starts.length);
        int[] rows = new int[column.size()];
        for (int row = 0; row < rows.length; row++) {
            rows[next[column.code(row) + 1]++] = row;
        }
        return rows;
    }

    private static double[] shares(int[] rows, int from, int to, Classes classes) {
        double[] share = new double[classes.labels().size()];
        for (int i = from; i < to; i++) {
            share[classes.code(rows[i])]++;
        }
        for (int c = 0; c < share.length && from < to; c++) {
            share[c] /= to - from;
        }
        return share;
    }

    /// The share of a class among the rows with this word: the table `P[word][class]`.
    ///
    /// @param code a position in the column's dictionary, or -1 for the empty cell
    /// @param c the code of a class
    /// @return from 0 to 1; 0 for a word without rows
    public double share(int code, int c) {
        return shares[profile(code)][c];
    }

    @Override
    public double squared(int a, int b) {
        return squaredOfProfiles(profile(a), profile(b));
    }

    /// The number of words in the dictionary of the column.
    int words() {
        return profiles.length - 1;
    }

    /// The number of different profiles.
    int profiles() {
        return shares.length;
    }

    /// The number of classes.
    int classes() {
        return shares[0].length;
    }

    /// Stands for all words with the same shares; from 0 to `profiles() - 1`.
    int profile(int code) {
        return profiles[code + 1];
    }

    double squaredOfProfiles(int a, int b) {
        double[] ofA = shares[a];
        double[] ofB = shares[b];
        double sum = 0.0;
        for (int c = 0; c < ofA.length; c++) {
            sum += Math.abs(ofA[c] - ofB[c]);
        }
        return sum * sum;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof ValueDifference that
                        && Arrays.equals(profiles, that.profiles)
                        && Arrays.deepEquals(shares, that.shares));
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(profiles) + Arrays.deepHashCode(shares);
    }

    @Override
    public String toString() {
        return "ValueDifference[words=" + words() + ", profiles=" + profiles() + "]";
    }
}
