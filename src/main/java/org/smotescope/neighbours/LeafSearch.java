package org.smotescope.neighbours;

import java.util.Arrays;

/// Searches in [Leaves] for queries of their own: near queries together, so that pieces are left
/// out by their boxes where they lie beyond the worst neighbour of four of them. It finds what
/// comparing all pairs finds, to the last bit.
final class LeafSearch {
    /// Queries of a tile, which share pieces while these are in the cache.
    static final int TILE = 64;

    /// Groups of four queries that are compared together.
    private static final int GROUPS = 4;

    /// Pieces that are looked through together for points that are not screened off.
    private static final int PIECES = 2;

    private final Leaves leaves;
    private final Job job;
    private final BestPoints best;

    /// The queries in an order in which near ones stand near each other.
    private final int[] queries;

    /// Where each point of the pool stands in the leaves' order.
    private final int[] places;

    LeafSearch(Leaves leaves, Job job, int threads) {
        this.leaves = leaves;
        this.job = job;
        this.best = new BestPoints(leaves, job.queries().size(), job.k());
        this.queries =
                SplitOrder.of(job.queries(), leaves.frame(), TILE, threads, job.work()).order();
        this.places = new int[leaves.order().length];
        for (int place = 0; place < places.length; place++) {
            places[leaves.order()[place]] = place;
        }
    }

    /// Searches for the queries that stand from `from` (inclusive) to `to` (exclusive) in the order
    /// of this search.
    void search(int from, int to) {
        Work.Meter meter = job.work().meter();
        QueryGroup[] groups = new QueryGroup[(to - from + Screen.QUERIES - 1) / Screen.QUERIES];
        for (int g = 0; g < groups.length; g++) {
            groups[g] = group(from + g * Screen.QUERIES, to);
        }
        int[] pieces = groups[groups.length / 2].nearestFirst();
        Round round = new Round();
        for (QueryGroup group : groups) {
            round.begin(group, pieces[0]);
        }
        for (int first = 1; first < pieces.length; first += PIECES) {
            int[] some = Arrays.copyOfRange(pieces, first, Math.min(first + PIECES, pieces.length));
            for (int g = 0; g < groups.length; g += GROUPS) {
                int last = Math.min(g + GROUPS, groups.length);
                meter.visited(round.visit(Arrays.copyOfRange(groups, g, last), some));
            }
        }
        for (int i = from; i < to; i++) {
            best.store(queries[i], job, queries[i]);
        }
        meter.finished(to - from);
    }

    private QueryGroup group(int from, int to) {
        QueryGroup group = new QueryGroup(leaves, best);
        for (int i = from; i < Math.min(from + Screen.QUERIES, to); i++) {
            int self = job.self(queries[i]);
            group.add(job.queries(), queries[i], self < 0 ? self : places[self]);
        }
        return group;
    }

    /// The comparison of some groups with some pieces. For one thread.
    private final class Round {
        /// What was compared: a group with a piece.
        private final QueryGroup[] group = new QueryGroup[GROUPS * PIECES];

        private final int[] start = new int[group.length];
        private final Scores[] scores = new Scores[group.length];
        private final float[] marks = new float[leaves.width()];
        private int used;

        Round() {
            for (int n = 0; n < scores.length; n++) {
                scores[n] = new Scores(leaves.width());
            }
        }

        /// Compares a group with the piece in which it knows nothing yet.
        void begin(QueryGroup first, int piece) {
            scores[0].turned = first.turned();
            scores[0].starts = leaves.halfNorms(piece);
            Arrays.fill(scores[0].shifts, 0.0f);
            Screen.score(leaves, piece, scores, 1);
            first.take(piece, scores[0].sums);
        }

        /// @return coordinates compared
        long visit(QueryGroup[] groups, int[] pieces) {
            used = 0;
            Arrays.fill(marks, 0.0f);
            for (int piece : pieces) {
                compare(groups, piece);
            }
            for (int lane = 0; used > 0 && lane < marks.length; lane++) {
                if (marks[lane] > 0.0f) {
                    takeMarked(lane);
                }
            }
            return (long) used * Screen.QUERIES * leaves.width() * leaves.frame().columns();
        }

        private void takeMarked(int lane) {
            for (int n = 0; n < used; n++) {
                if (scores[n].marks[lane] > 0.0f) {
                    group[n].take(start[n] + lane, lane, scores[n].sums);
                }
            }
        }

        private void compare(QueryGroup[] groups, int piece) {
            int first = used;
            for (QueryGroup each : groups) {
                if (each.mayFindIn(piece)) {
                    Scores next = scores[used];
                    next.turned = each.turned();
                    next.starts = leaves.halfNorms(piece);
                    each.shifts(piece, next.shifts);
                    group[used] = each;
                    start[used++] = leaves.start(piece);
                }
            }
            Screen.score(leaves, piece, Arrays.copyOfRange(scores, first, used), used - first);
            for (int n = first; n < used; n++) {
                Screen.mark(scores[n].sums, scores[n].marks);
                Screen.add(scores[n].marks, marks);
            }
        }
    }
}
