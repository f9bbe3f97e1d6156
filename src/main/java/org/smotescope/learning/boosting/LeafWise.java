package org.smotescope.learning.boosting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.smotescope.learning.Progress;

/// Grows a tree by always splitting the leaf that gains most, until there are enough leaves or none
/// gains anything.
final class LeafWise {
    /// The least curvature on either side of a split, as in scikit-learn.
    private static final double FLATTEST = 1e-3;

    private final GradientBoosting settings;
    private final Bins bins;
    private final Progress progress;
    private final int[] rows;
    private final int[] aside;
    private double[] gradients = {};
    private double[] curvatures = {};
    private int[] columns = {};
    private double[] numbers = {};
    private int[] left = {};
    private int nodes;

    LeafWise(GradientBoosting settings, Bins bins, int rowCount, Progress progress) {
        this.settings = settings;
        this.bins = bins;
        this.progress = progress;
        this.rows = new int[rowCount];
        this.aside = new int[rowCount];
    }

    /// A leaf so far.
    ///
    /// @param number its place in the tree: of equal gains the older one is split
    /// @param from where its rows begin
    /// @param to where they end
    /// @param histogram of its rows, null if it cannot be split
    /// @param cut its best one, null if it cannot be split
    private record Leaf(
            int number,
            int from,
            int to,
            Histogram.Totals totals,
            @Nullable Histogram histogram,
            Histogram.@Nullable Cut cut) {
        double gain() {
            return cut == null ? 0.0 : cut.gain();
        }
    }

    /// Grows a tree and adds its numbers to the rows' outputs.
    ///
    /// @param gradient of the loss at each row
    /// @param curvature of the loss at each row
    RegressionTree grow(double[] gradient, double[] curvature, double[] outputs) {
        begin(gradient, curvature);
        PriorityQueue<Leaf> open =
                new PriorityQueue<>(
                        Comparator.comparingDouble(Leaf::gain)
                                .reversed()
                                .thenComparingInt(Leaf::number));
        Histogram all = Histogram.of(bins, rows, 0, rows.length, gradients, curvatures, progress);
        Histogram.Totals totals = totals(0, rows.length);
        open.add(leaf(0, 0, rows.length, totals, all));
        int leaves = 1;
        while (true) {
            Leaf leaf = open.element();
            Histogram histogram = leaf.histogram();
            Histogram.Cut cut = leaf.cut();
            if (leaves == settings.leaves() || cut == null || histogram == null) {
                break;
            }
            open.remove();
            split(leaf, cut, histogram, open);
            leaves++;
        }
        for (Leaf leaf : open) {
            double step =
                    -settings.rate()
                            * leaf.totals().gradient()
                            / (leaf.totals().curvature() + 1e-15);
            columns[leaf.number()] = RegressionTree.LEAF;
            numbers[leaf.number()] = step;
            for (int i = leaf.from(); i < leaf.to(); i++) {
                outputs[rows[i]] += step;
            }
            progress.spend(5L * (leaf.to() - leaf.from()));
        }
        return new RegressionTree(
                Arrays.copyOf(columns, nodes),
                Arrays.copyOf(numbers, nodes),
                Arrays.copyOf(left, nodes));
    }

    private void begin(double[] gradient, double[] curvature) {
        gradients = gradient;
        curvatures = curvature;
        int most = 2 * settings.leaves() - 1;
        columns = new int[most];
        numbers = new double[most];
        left = new int[most];
        nodes = 1;
        Arrays.setAll(rows, i -> i);
    }

    private Histogram.Totals totals(int from, int to) {
        double gradient = 0.0;
        double curvature = 0.0;
        for (int i = from; i < to; i++) {
            gradient += gradients[rows[i]];
            curvature += curvatures[rows[i]];
        }
        return new Histogram.Totals(gradient, curvature);
    }

    private Leaf leaf(
            int number, int from, int to, Histogram.Totals totals, @Nullable Histogram histogram) {
        Histogram.Cut cut =
                histogram == null ? null : histogram.best(totals, settings.leaf(), FLATTEST);
        return new Leaf(number, from, to, totals, cut == null ? null : histogram, cut);
    }

    private void split(
            Leaf leaf, Histogram.Cut cut, Histogram histogram, PriorityQueue<Leaf> open) {
        int middle = partition(leaf.from(), leaf.to(), cut);
        int child = nodes;
        nodes += 2;
        columns[leaf.number()] = cut.column();
        numbers[leaf.number()] = bins.thresholds()[cut.column()][cut.bin()];
        left[leaf.number()] = child;
        Histogram.Totals rest = leaf.totals().without(cut.left());
        Histogram first = null;
        Histogram second = null;
        if (isWorth(leaf.from(), middle) || isWorth(middle, leaf.to())) {
            boolean isLeftSmaller = middle - leaf.from() <= leaf.to() - middle;
            int from = isLeftSmaller ? leaf.from() : middle;
            int to = isLeftSmaller ? middle : leaf.to();
            Histogram smaller = Histogram.of(bins, rows, from, to, gradients, curvatures, progress);
            Histogram larger = histogram.without(smaller);
            first = isLeftSmaller ? smaller : larger;
            second = isLeftSmaller ? larger : smaller;
        }
        open.add(leaf(child, leaf.from(), middle, cut.left(), first));
        open.add(leaf(child + 1, middle, leaf.to(), rest, second));
    }

    private boolean isWorth(int from, int to) {
        return to - from >= 2 * settings.leaf();
    }

    /// Moves the rows that go to the left before the others, both in their order.
    ///
    /// @return where the others begin
    private int partition(int from, int to, Histogram.Cut cut) {
        byte[] codes = bins.codes()[cut.column()];
        int low = from;
        int high = 0;
        for (int i = from; i < to; i++) {
            if ((codes[rows[i]] & 0xFF) <= cut.bin()) {
                rows[low++] = rows[i];
            } else {
                aside[high++] = rows[i];
            }
        }
        System.arraycopy(aside, 0, rows, low, high);
        progress.spend(5L * (to - from));
        return low;
    }
}
