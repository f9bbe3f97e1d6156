package org.smotescope.learning.forest;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Mix;
import org.smotescope.learning.Progress;

/// Grows a tree and sends the rows to be judged down at the same time: where none goes, nothing
/// needs to grow, and nothing of the tree is kept. Random choices at a node depend on the way to
/// it, so that this changes no outcome.
final class Tree {
    private final Ranks ranks;
    private final int[] classes;
    private final Progress progress;
    private final int[] copies;
    private final long[] counts;
    private final SplitSearch search;
    private final int[] aside;

    /// @param classes the class code of every row
    Tree(Ranks ranks, int[] classes, Progress progress) {
        this.ranks = ranks;
        this.classes = classes;
        this.progress = progress;
        this.copies = new int[classes.length];
        this.counts = new long[Arrays.stream(classes).max().orElse(0) + 1];
        this.search = new SplitSearch(ranks, classes, counts.length, copies, progress);
        this.aside = new int[classes.length];
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
            Split split = split(drawn, node);
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

    /// Draws as many rows as there are, with replacement.
    ///
    /// @return the rows that were drawn, once each
    private int[] draw(int[] learn, long seed) {
        Arrays.fill(copies, 0);
        for (int i = 0; i < learn.length; i++) {
            copies[learn[(int) (Mix.unit(Mix.with(seed, i)) * learn.length)]]++;
        }
        progress.spend(10L * learn.length);
        return Arrays.stream(learn).filter(row -> copies[row] > 0).toArray();
    }

    /// Counts the node's classes and looks for its split.
    ///
    /// @return null if it is a leaf
    private @Nullable Split split(int[] drawn, Node node) {
        Arrays.fill(counts, 0);
        for (int i = node.from(); i < node.to(); i++) {
            counts[classes[drawn[i]]] += copies[drawn[i]];
        }
        int present = 0;
        for (long count : counts) {
            present += count > 0 ? 1 : 0;
        }
        return present < 2 ? null : search.find(drawn, node.from(), node.to(), counts, node.name());
    }

    private void addShares(int[] waiting, Node node, double[] sums) {
        double total = 0.0;
        for (long count : counts) {
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
        return left;
    }
}
