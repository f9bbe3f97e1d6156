package org.smotescope.learning.forest;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Mix;
import org.smotescope.learning.Progress;

/// Grows a tree: for rows to come, or with the rows to be judged sent down at the same time, where
/// nothing needs to grow where none goes, and nothing of the tree is kept. Random choices at a node
/// depend on the way to it, so that this changes no outcome.
final class Tree {
    private final Ranks ranks;
    private final int[] classes;
    private final Progress progress;
    private final double[] weights;
    private final double[] drawnWeights;
    private final double[] counts;
    private final SplitSearch search;
    private final int[] aside;

    /// A tree whose rows all count the same and whose leaves may have one row.
    ///
    /// @param classes the class code of every row
    Tree(Ranks ranks, int[] classes, Progress progress) {
        this(
                ranks,
                classes,
                Arrays.stream(classes).max().orElse(0) + 1,
                ones(classes.length),
                1,
                progress);
    }

    /// @param classes the class code of every row
    /// @param classCount the number of classes, also of those without rows
    /// @param weights how much each row counts when it is drawn once, above 0
    /// @param fewest rows in a leaf, at least 1
    Tree(
            Ranks ranks,
            int[] classes,
            int classCount,
            double[] weights,
            int fewest,
            Progress progress) {
        this.ranks = ranks;
        this.classes = classes;
        this.progress = progress;
        this.weights = weights;
        this.drawnWeights = new double[classes.length];
        this.counts = new double[classCount];
        this.search = new SplitSearch(ranks, classes, classCount, drawnWeights, fewest, progress);
        this.aside = new int[classes.length];
    }

    private static double[] ones(int rows) {
        double[] ones = new double[rows];
        Arrays.fill(ones, 1.0);
        return ones;
    }

    /// A part of the rows to learn from and of those to judge, and a name for the way to it.
    private record Node(int from, int to, int judgeFrom, int judgeTo, long name) {}

    /// Adds, for every row to be judged, how probable its own class is.
    ///
    /// @param learn the rows to draw from
    /// @param judged the rows to judge
    void judge(int[] learn, int[] judged, long seed, double[] sums) {
        int[] drawn = draw(learn, Mix.of(seed, 0));
        int[] waiting = judged.clone();
        Deque<Node> open = new ArrayDeque<>();
        open.push(new Node(0, drawn.length, 0, waiting.length, Mix.of(seed, 1)));
        while (!open.isEmpty()) {
            Node node = open.pop();
            Split split = split(drawn, node.from(), node.to(), node.name());
            if (split == null) {
                addShares(waiting, node, sums);
                continue;
            }
            int middle = partition(drawn, node.from(), node.to(), split);
            int judgeMiddle = partition(waiting, node.judgeFrom(), node.judgeTo(), split);
            if (judgeMiddle > node.judgeFrom()) {
                long name = Mix.with(node.name(), 0);
                open.push(new Node(node.from(), middle, node.judgeFrom(), judgeMiddle, name));
            }
            if (judgeMiddle < node.judgeTo()) {
                long name = Mix.with(node.name(), 1);
                open.push(new Node(middle, node.to(), judgeMiddle, node.judgeTo(), name));
            }
        }
    }

    /// A part of the rows to learn from, the node that it becomes, and a name for the way to it.
    private record Part(int from, int to, int node, long name) {}

    /// Grows a tree for rows to come.
    ///
    /// @param learn the rows to draw from
    DecisionTree grow(int[] learn, long seed) {
        int[] drawn = draw(learn, Mix.of(seed, 0));
        DecisionTree.Builder tree = new DecisionTree.Builder(counts.length);
        Deque<Part> open = new ArrayDeque<>();
        open.push(new Part(0, drawn.length, tree.root(), Mix.of(seed, 1)));
        while (!open.isEmpty()) {
            Part part = open.pop();
            Split split = split(drawn, part.from(), part.to(), part.name());
            if (split == null) {
                tree.leaf(part.node(), counts);
                continue;
            }
            int middle = partition(drawn, part.from(), part.to(), split);
            int left = tree.split(part.node(), split);
            open.push(new Part(part.from(), middle, left, Mix.with(part.name(), 0)));
            open.push(new Part(middle, part.to(), left + 1, Mix.with(part.name(), 1)));
        }
        return tree.build();
    }

    /// Draws as many rows as there are, with replacement.
    ///
    /// @return the rows that were drawn, once each
    private int[] draw(int[] learn, long seed) {
        Arrays.fill(drawnWeights, 0.0);
        for (int i = 0; i < learn.length; i++) {
            int row = learn[(int) (Mix.unit(Mix.with(seed, i)) * learn.length)];
            drawnWeights[row] += weights[row];
        }
        progress.spend(10L * learn.length);
        return Arrays.stream(learn).filter(row -> drawnWeights[row] > 0.0).toArray();
    }

    /// Counts the classes of some drawn rows and looks for their split.
    ///
    /// @return null if they are a leaf
    private @Nullable Split split(int[] drawn, int from, int to, long name) {
        Arrays.fill(counts, 0.0);
        for (int i = from; i < to; i++) {
            counts[classes[drawn[i]]] += drawnWeights[drawn[i]];
        }
        progress.spend(5L * (to - from));
        int present = 0;
        for (double count : counts) {
            present += count > 0.0 ? 1 : 0;
        }
        return present < 2 ? null : search.find(drawn, from, to, counts, name);
    }

    private void addShares(int[] waiting, Node node, double[] sums) {
        double total = 0.0;
        for (double count : counts) {
            total += count;
        }
        for (int i = node.judgeFrom(); i < node.judgeTo(); i++) {
            sums[waiting[i]] += counts[classes[waiting[i]]] / total;
        }
    }

    /// Moves the rows that go to the left before the others.
    ///
    /// @return where the others begin
    private int partition(int[] rows, int from, int to, Split split) {
        int[] rank = ranks.column(split.column());
        int left = from;
        int right = 0;
        for (int i = from; i < to; i++) {
            if (rank[rows[i]] <= split.rank()) {
                rows[left++] = rows[i];
            } else {
                aside[right++] = rows[i];
            }
        }
        System.arraycopy(aside, 0, rows, left, right);
        progress.spend(5L * (to - from));
        return left;
    }
}
