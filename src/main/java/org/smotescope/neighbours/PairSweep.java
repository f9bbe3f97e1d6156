package org.smotescope.neighbours;

import java.util.Arrays;

/// Compares the points of pieces of [Leaves] with each other, each pair once, and takes in what
/// they are for one another. For one thread.
final class PairSweep {
    /// Groups of four that are looked through together for points that are not screened off.
    private static final int GROUPS = 4;

    /// In more columns a box of four points is hardly smaller than that of their piece, unless it
    /// lies along other axes.
    static final int FEW_COLUMNS = 20;

    private static final double UNKNOWN = -1.0;

    private final Leaves leaves;
    private final Seeker seeker;
    private final Work.Meter meter;
    private final Scores[] scores = new Scores[GROUPS];
    private final float[] marks;

    /// The piece whose points are the queries, four by four with their signs turned.
    private int turnedPiece = -1;

    private final float[][][] turned;

    /// The bounds of the first piece's points for half squared distances, and of the second's.
    private final float[] bounds;

    private final float[] pointBounds;

    /// Half norms of the second piece's points less half their bounds.
    private final float[] starts;

    private final float[] halfBounds;

    /// The first row of each group at hand.
    private final int[] rowOf = new int[GROUPS];

    private int used;

    /// Whether groups are left out by their boxes.
    private final boolean boxed;

    /// The boxes around the groups of the first piece.
    private final Box[] boxes;

    /// What [#limit(int)] was when it was last worked out, or less than 0 where points were found
    /// since.
    private final double[] limits;

    /// @param found what is found, by place in the leaves' order
    /// @param caps squared distances beyond which no point counts, by place; negative where nothing
    ///   is looked for
    PairSweep(Leaves leaves, Job job, BestPoints found, double[] caps) {
        int width = leaves.width();
        this.leaves = leaves;
        this.seeker = new Seeker(leaves, found, caps);
        this.meter = job.work().meter();
        this.limits = new double[leaves.pieces()];
        Arrays.fill(limits, UNKNOWN);
        this.turned =
                new float[(width + Screen.QUERIES - 1) / Screen.QUERIES][Screen.QUERIES]
                        [leaves.columns(0).length];
        this.boxes = new Box[turned.length];
        Frame frame = leaves.frame();
        this.boxed = frame.isTurned() || frame.columns() <= FEW_COLUMNS;
        this.bounds = new float[width];
        this.pointBounds = new float[width];
        this.marks = new float[width];
        this.starts = new float[width];
        this.halfBounds = new float[width];
        for (int g = 0; g < GROUPS; g++) {
            scores[g] = new Scores(width);
            scores[g].starts = starts;
            scores[g].halfBounds = halfBounds;
        }
    }

    /// Compares the points of a piece with each other.
    void within(int piece) {
        turn(piece);
        int first = leaves.start(piece);
        int size = leaves.start(piece + 1) - first;
        Scores group = new Scores(leaves.width());
        group.starts = leaves.halfNorms(piece);
        for (int row = 0; row < size; row += Screen.QUERIES) {
            group.turned = turned[row / Screen.QUERIES];
            Screen.score(leaves, piece, new Scores[] {group}, 1);
            for (int q = 0; q < Math.min(Screen.QUERIES, size - row); q++) {
                if (seeker.at(first + row + q).isLooking()) {
                    seeker.take(piece, group.sums[q]);
                }
            }
        }
        limits[piece] = UNKNOWN;
        meter.visited((long) size * leaves.width() * leaves.frame().columns());
    }

    /// Compares the points of two pieces.
    void between(int a, int b) {
        // To tell that two pieces lie too far apart costs about as much as this.
        meter.visited(2L * leaves.width());
        double farthest = limit(b);
        double most = Math.max(farthest, limit(a));
        if (leaves.box(a).isBeyond(leaves.box(b), leaves.frame(), most)) {
            return;
        }
        turn(a);
        bound(a, b, bounds);
        bound(b, a, pointBounds);
        start(leaves.halfNorms(b));
        int size = leaves.start(a + 1) - leaves.start(a);
        int rows = 0;
        for (int row = 0; row < size; row += Screen.QUERIES) {
            int last = Math.min(row + Screen.QUERIES, size);
            if (!boxed || isNear(a, row, last, b, farthest)) {
                add(a, row);
                rows += Screen.QUERIES;
            }
            if (used == GROUPS) {
                compare(a, b);
            }
        }
        compare(a, b);
        limits[a] = UNKNOWN;
        limits[b] = UNKNOWN;
        meter.visited((long) rows * leaves.width() * leaves.frame().columns());
    }

    /// What the points of the second piece start with.
    private void start(float[] halfNorms) {
        for (int lane = 0; lane < starts.length; lane++) {
            float half = pointBounds[lane] / 2;
            halfBounds[lane] = half;
            starts[lane] = halfNorms[lane] - half;
        }
    }

    /// Puts a group to those at hand.
    private void add(int a, int row) {
        Scores group = scores[used];
        for (int q = 0; q < Screen.QUERIES; q++) {
            float half = bounds[row + q] / 2;
            group.queryHalfBounds[q] = half;
            group.shifts[q] = leaves.halfNorms(a)[row + q] - half;
        }
        group.turned = turned[row / Screen.QUERIES];
        rowOf[used++] = row;
    }

    /// Compares the groups at hand with a piece, and takes in what they find in each other.
    private void compare(int a, int b) {
        Screen.scorePairs(leaves, b, scores, used);
        Arrays.fill(marks, 0.0f);
        for (int g = 0; g < used; g++) {
            Screen.mark(scores[g].sums, scores[g].marks);
            Screen.add(scores[g].marks, marks);
        }
        for (int lane = 0; used > 0 && lane < marks.length; lane++) {
            if (marks[lane] > 0.0f) {
                takeMarked(a, b, lane);
            }
        }
        used = 0;
    }

    private void takeMarked(int a, int b, int lane) {
        for (int g = 0; g < used; g++) {
            if (scores[g].marks[lane] > 0.0f) {
                for (int q = 0; q < Screen.QUERIES; q++) {
                    float score = scores[g].sums[q][lane];
                    if (score < 0.0f) {
                        take(a, rowOf[g] + q, b, lane, score);
                    }
                }
            }
        }
    }

    /// Compares two points exactly where one may count for the other.
    ///
    /// @param score half of their squared distance less the larger bound
    private void take(int a, int row, int b, int lane, float score) {
        float half = score + Math.max(bounds[row], pointBounds[lane]);
        boolean forRow = half < bounds[row];
        boolean forPoint = half < pointBounds[lane];
        if (forRow || forPoint) {
            int place = leaves.start(a) + row;
            int point = leaves.start(b) + lane;
            double farthest = seeker.at(point).limit();
            farthest = Math.max(farthest, seeker.at(place).limit());
            if (seeker.isFarther(point, farthest)) {
                return;
            }
            double squared = seeker.squaredDistance(point);
            if (forRow) {
                seeker.offer(point, squared);
            }
            if (forPoint) {
                seeker.at(point).offer(place, squared);
            }
        }
    }

    /// The squared distance beyond which no point counts for any point of a piece.
    private double limit(int piece) {
        if (limits[piece] < 0.0) {
            double limit = 0.0;
            for (int place = leaves.start(piece); place < leaves.start(piece + 1); place++) {
                limit = Math.max(limit, seeker.at(place).limit());
            }
            limits[piece] = limit;
        }
        return limits[piece];
    }

    /// Half squared distances below which points of another piece may count for those of a piece;
    /// where nothing is looked for, so far below 0 that none does.
    private void bound(int piece, int other, float[] to) {
        double longest = leaves.longest(piece);
        double apart = longest + leaves.longest(other);
        Arrays.fill(to, 0.0f);
        int first = leaves.start(piece);
        for (int place = first; place < leaves.start(piece + 1); place++) {
            boolean looking = seeker.at(place).isLooking();
            to[place - first] =
                    looking ? seeker.halfBound(other, longest) : (float) (-apart * apart);
        }
    }

    /// Whether some of the points of a group and of a piece may count for each other.
    private boolean isNear(int a, int row, int last, int b, double farthest) {
        double limit = farthest;
        for (int lane = row; lane < last; lane++) {
            limit = Math.max(limit, seeker.at(leaves.start(a) + lane).limit());
        }
        return !boxes[row / Screen.QUERIES].isBeyond(leaves.box(b), leaves.frame(), limit);
    }

    /// Turns the signs of a piece's points, unless they are at hand.
    private void turn(int piece) {
        if (piece == turnedPiece) {
            return;
        }
        turnedPiece = piece;
        float[][] columns = leaves.columns(piece);
        for (int j = 0; j < columns.length; j++) {
            for (int row = 0; row < leaves.width(); row++) {
                turned[row / Screen.QUERIES][row % Screen.QUERIES][j] = -columns[j][row];
            }
        }
        for (int group = 0; boxed && group < boxes.length; group++) {
            boxes[group] = box(piece, group * Screen.QUERIES);
        }
    }

    /// The box around a group of a piece.
    private Box box(int piece, int row) {
        Box box = new Box(leaves.frame().columns());
        int size = leaves.start(piece + 1) - leaves.start(piece);
        for (int lane = row; lane < Math.min(row + Screen.QUERIES, size); lane++) {
            for (int j = 0; j < leaves.frame().columns(); j++) {
                box.include(j, leaves.columns(piece)[j][lane]);
            }
            box.includeNorm(leaves.norm(leaves.start(piece) + lane));
        }
        return box;
    }
}
