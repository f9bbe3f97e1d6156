package org.smotescope.sampling;

import java.util.Arrays;
import org.smotescope.data.Mix;
import org.smotescope.data.Monitor;

/// The strict draws of one class. Every row has a place in an order given by hashes; copies and
/// bases go through that order again and again, so that every row is used floor(count / rows) times
/// and the rest goes to the rows with the smallest hashes.
final class KeyedDraws implements Randomness.Draws {
    private static final long ORDER = 0;
    private static final long BOOTSTRAP = 1;
    private static final long RANK = 2;
    private static final long GAP = 3;
    private static final long NORMAL = 4;
    private static final long UNIT = 5;
    private static final long PICK = 6;
    private static final long BETA = 7;

    private final long state;
    private final long[] keys;
    private final int[] order;

    /// @param state the hash of (seed, stage, class)
    /// @param keys distinct row keys
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    KeyedDraws(long state, long[] keys, Monitor monitor) {
        this.state = state;
        this.keys = keys;
        long orderState = Mix.with(state, ORDER);
        long[] hashes = new long[keys.length];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = Mix.with(orderState, keys[i]);
        }
        this.order = HashOrder.of(hashes, monitor);
    }

    @Override
    public int[] evenly(int count) {
        int[] positions = new int[count];
        for (int i = 0; i < count; i++) {
            positions[i] = order[i % order.length];
        }
        return positions;
    }

    @Override
    public int[] withReplacement(int count) {
        long draws = Mix.with(state, BOOTSTRAP);
        int[] positions = new int[count];
        for (int i = 0; i < count; i++) {
            positions[i] = order[(int) (Mix.unit(Mix.with(draws, i)) * order.length)];
        }
        return positions;
    }

    @Override
    public int[] withoutReplacement(int count) {
        if (count > order.length) {
            throw new IllegalArgumentException(
                    "count must be at most " + order.length + ": " + count);
        }
        return Arrays.copyOf(order, count);
    }

    @Override
    public Randomness.Segments segments(int k, int count) {
        return segmentsFrom(evenly(count), k);
    }

    @Override
    public Randomness.Segments segmentsFrom(int[] positions, int k) {
        long ranks = Mix.with(state, RANK);
        long gaps = Mix.with(state, GAP);
        int[] uses = uses(positions);
        int[] rank = new int[positions.length];
        double[] gap = new double[positions.length];
        Parts.ofRows(
                positions.length,
                2,
                Monitor.NONE,
                (from, to) -> {
                    for (int i = from; i < to; i++) {
                        long key = keys[positions[i]];
                        // Below k for every k: the product of k and a number below 1 never rounds
                        // up to k.
                        rank[i] = (int) (Mix.unit(Mix.with(Mix.with(ranks, key), uses[i])) * k);
                        gap[i] = Mix.unit(Mix.with(Mix.with(gaps, key), uses[i]));
                    }
                });
        return new Randomness.Segments(positions.clone(), rank, gap);
    }

    @Override
    public double[] units(int[] positions) {
        return fractions(Mix.with(state, UNIT), positions);
    }

    @Override
    public int[] picks(String purpose, int[] positions, int[] candidates) {
        double[] fractions =
                fractions(Mix.with(Mix.with(state, PICK), Mix.ofText(purpose)), positions);
        int[] picks = new int[positions.length];
        for (int i = 0; i < picks.length; i++) {
            picks[i] = (int) (fractions[i] * candidates[i]);
        }
        return picks;
    }

    @Override
    public double beta(double a, double b) {
        long draws = Mix.with(state, BETA);
        int[] drawn = new int[1];
        return new Beta(
                        () -> normal(Mix.with(draws, drawn[0]++), 0),
                        () -> Mix.unit(Mix.with(draws, drawn[0]++)),
                        StrictMath::log)
                .draw(a, b);
    }

    private double[] fractions(long draws, int[] positions) {
        int[] uses = uses(positions);
        double[] fractions = new double[positions.length];
        Parts.ofRows(
                positions.length,
                1,
                Monitor.NONE,
                (from, to) -> {
                    for (int i = from; i < to; i++) {
                        long row = Mix.with(draws, keys[positions[i]]);
                        fractions[i] = Mix.unit(Mix.with(row, uses[i]));
                    }
                });
        return fractions;
    }

    /// How often each of these positions has come before.
    private int[] uses(int[] positions) {
        Uses uses = new Uses(keys.length);
        int[] before = new int[positions.length];
        for (int i = 0; i < before.length; i++) {
            before[i] = uses.next(positions[i]);
        }
        return before;
    }

    @Override
    public Randomness.Normals normals(int columns) {
        long draws = Mix.with(state, NORMAL);
        Uses uses = new Uses(keys.length);
        return position -> {
            long row = Mix.with(Mix.with(draws, keys[position]), uses.next(position));
            double[] normals = new double[columns];
            for (int j = 0; j < columns; j++) {
                normals[j] = normal(row, j);
            }
            return normals;
        };
    }

    @Override
    public double bandwidth(int rows, int columns) {
        return StrictMath.pow(4.0 / ((columns + 2.0) * rows), 1.0 / (columns + 4.0));
    }

    /// The j-th normal number of a row, by Box and Muller (1958, doi:10.1214/aoms/1177706645), with
    /// the strict functions that give the same bits on every machine.
    private static double normal(long row, int j) {
        // 1 - u is in (0, 1], where the logarithm is finite.
        double radius = StrictMath.log(1.0 - Mix.unit(Mix.with(row, 2L * j)));
        double angle = 2.0 * Math.PI * Mix.unit(Mix.with(row, 2L * j + 1));
        return StrictMath.sqrt(-2.0 * radius) * StrictMath.cos(angle);
    }

    /// Counts how often each position was used, so that every use draws anew.
    private static final class Uses {
        private final int[] counts;

        Uses(int positions) {
            counts = new int[positions];
        }

        int next(int position) {
            return counts[position]++;
        }
    }
}
