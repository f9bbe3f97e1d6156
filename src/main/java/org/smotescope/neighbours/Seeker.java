package org.smotescope.neighbours;

import java.util.Arrays;

/// A query that looks for its nearest points in the pieces of [Leaves]: by their scores first, then
/// exactly. It can be moved from query to query. For one thread.
final class Seeker {
    private final Leaves leaves;
    private final BestPoints best;

    /// Squared distances beyond which no point counts, by query, or no numbers where none is known.
    private final double[] caps;

    private final float[] least;
    private int query;
    private int self;
    private double[] coordinates = {};
    private int start;
    private double norm;

    /// @param caps what is known of the queries' worst neighbours from elsewhere, or empty
    Seeker(Leaves leaves, BestPoints best, double[] caps) {
        this.leaves = leaves;
        this.best = best;
        this.caps = caps;
        this.least = new float[best.k() + 1];
    }

    /// Moves to the point at a place of the leaves' order, which is its own number among the best.
    Seeker at(int place) {
        query = place;
        self = place;
        coordinates = leaves.coordinates();
        start = place * leaves.dimensions();
        norm = leaves.norm(place);
        return this;
    }

    /// Moves to a query.
    ///
    /// @param number among the best
    /// @param selfPlace its place in the leaves' order, or below 0
    /// @param ofQueries the coordinates of queries, query by query
    /// @param position of this query among them
    /// @param normSeen the norm of the query as it is seen
    Seeker at(int number, int selfPlace, double[] ofQueries, int position, double normSeen) {
        query = number;
        self = selfPlace;
        coordinates = ofQueries;
        start = position * leaves.dimensions();
        norm = normSeen;
        return this;
    }

    /// Whether any point counts.
    boolean isLooking() {
        return limit() >= 0.0;
    }

    /// The squared distance beyond which no point counts; below 0 where none does.
    double limit() {
        double limit = best.limit(query);
        return caps.length == 0 ? limit : Math.min(limit, caps[query]);
    }

    /// Takes in what is among the best of a piece. Where nothing is known yet, the points that
    /// score least are compared first.
    ///
    /// @param scores of its points
    void take(int piece, float[] scores) {
        float known = Float.NEGATIVE_INFINITY;
        if (limit() == Double.POSITIVE_INFINITY) {
            known = leastScores(scores);
            take(piece, scores, known, Float.NEGATIVE_INFINITY);
        }
        take(piece, scores, bound(piece), known);
    }

    /// Compares exactly with the points of a piece that score more than one bound and no more than
    /// another, which falls with what is found.
    private void take(int piece, float[] scores, float atMost, float above) {
        float bound = atMost;
        int first = leaves.start(piece);
        for (int lane = 0; lane < scores.length; lane++) {
            if (scores[lane] <= bound && scores[lane] > above && offer(first + lane)) {
                bound = Math.min(bound, bound(piece));
            }
        }
    }

    /// Compares exactly with the point at a place of the leaves' order.
    ///
    /// @return whether it is among the best
    boolean offer(int place) {
        return place != self
                && !leaves.isFarther(coordinates, start, place, limit())
                && offer(place, squaredDistance(place));
    }

    /// Whether the point at a place of the leaves' order is farther than a squared distance. False
    /// does not tell that it is not.
    boolean isFarther(int place, double squaredDistance) {
        return leaves.isFarther(coordinates, start, place, squaredDistance);
    }

    /// The exact squared distance to the point at a place of the leaves' order.
    double squaredDistance(int place) {
        return leaves.squaredDistance(coordinates, start, place);
    }

    /// Takes in another point whose exact distance is known.
    ///
    /// @return whether it is among the best
    boolean offer(int place, double squared) {
        return squared <= limit() && best.offer(query, squared, place);
    }

    /// Half a squared distance of points as they are seen below which a point of a piece may count.
    ///
    /// @param longest the largest norm of all queries that are compared with the piece together
    float halfBound(int piece, double longest) {
        return Screen.bound(halfLimit(piece, longest));
    }

    /// The score below which a point of a piece may count.
    float bound(int piece) {
        return Screen.bound(halfLimit(piece, norm) - norm * norm / 2);
    }

    /// Half a squared distance of points as they are seen up to which a point of a piece may count,
    /// with all that rounding can add. No more than they can be apart, which keeps sums with it
    /// accurate.
    private double halfLimit(int piece, double longest) {
        double size = square(longest + leaves.longest(piece));
        double half = leaves.frame().seenSquare(limit()) / 2;
        return Math.min(half, size) + leaves.frame().error(size);
    }

    /// A score that as many points as are wanted, and one more, which may be the query itself, do
    /// not exceed.
    private float leastScores(float[] scores) {
        Arrays.fill(least, Screen.NOWHERE / 16);
        for (float score : scores) {
            int i = least.length - 1;
            if (score < least[i]) {
                while (i > 0 && score < least[i - 1]) {
                    least[i] = least[i - 1];
                    i--;
                }
                least[i] = score;
            }
        }
        return least[least.length - 1];
    }

    private static double square(double value) {
        return value * value;
    }
}
