package org.smotescope.projection.shapes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where a grid has a level: lines through its cells, straight within each ("marching squares": W.
/// E. Lorensen, H. E. Cline, "Marching cubes", SIGGRAPH 1987, doi:10.1145/37401.37422, in two
/// dimensions). In a cell of which only two opposite corners reach the level, the mean of the four
/// says whether they belong together.
public final class Contours {
    private final DensityGrid grid;
    private final double level;

    /// By the edge where a piece ends: an edge has a number for the crossing at its left or lower
    /// end and its direction.
    private final Map<Integer, List<Piece>> ends = new HashMap<>();

    private final List<Piece> pieces = new ArrayList<>();

    private static final class Piece {
        private final int from;
        private final int to;
        private boolean used;

        Piece(int from, int to) {
            this.from = from;
            this.to = to;
        }
    }

    /// A line, in the grid's places. The last place of a closed one is its first.
    public record Line(double[] xs, double[] ys) {
        public boolean isClosed() {
            int last = xs.length - 1;
            return xs[0] == xs[last] && ys[0] == ys[last];
        }
    }

    private Contours(DensityGrid grid, double level) {
        this.grid = grid;
        this.level = level;
    }

    /// All lines of a level, in the order of the grid's cells.
    public static List<Line> of(DensityGrid grid, double level) {
        Contours contours = new Contours(grid, level);
        for (int row = 0; row + 1 < grid.rows(); row++) {
            for (int column = 0; column + 1 < grid.columns(); column++) {
                contours.cell(column, row);
            }
        }
        return contours.joined();
    }

    private boolean isIn(int column, int row) {
        return grid.at(column, row) >= level;
    }

    private void cell(int column, int row) {
        int which =
                (isIn(column, row) ? 1 : 0)
                        | (isIn(column + 1, row) ? 2 : 0)
                        | (isIn(column + 1, row + 1) ? 4 : 0)
                        | (isIn(column, row + 1) ? 8 : 0);
        int below = across(column, row);
        int above = across(column, row + 1);
        int left = up(column, row);
        int right = up(column + 1, row);
        switch (which) {
            case 1, 14 -> add(left, below);
            case 2, 13 -> add(below, right);
            case 3, 12 -> add(left, right);
            case 4, 11 -> add(right, above);
            case 6, 9 -> add(below, above);
            case 7, 8 -> add(left, above);
            case 5, 10 -> {
                // Where the middle belongs to the corners that are in, the others are cut off.
                if ((which == 5) == isMiddleIn(column, row)) {
                    add(left, above);
                    add(below, right);
                } else {
                    add(left, below);
                    add(right, above);
                }
            }
            default -> {}
        }
    }

    private boolean isMiddleIn(int column, int row) {
        double sum =
                grid.at(column, row)
                        + grid.at(column + 1, row)
                        + grid.at(column + 1, row + 1)
                        + grid.at(column, row + 1);
        return sum / 4 >= level;
    }

    private int across(int column, int row) {
        return 2 * (row * grid.columns() + column);
    }

    private int up(int column, int row) {
        return across(column, row) + 1;
    }

    private void add(int from, int to) {
        Piece piece = new Piece(from, to);
        pieces.add(piece);
        ends.computeIfAbsent(from, edge -> new ArrayList<>(2)).add(piece);
        ends.computeIfAbsent(to, edge -> new ArrayList<>(2)).add(piece);
    }

    private List<Line> joined() {
        List<Line> lines = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!piece.used) {
                piece.used = true;
                Deque<Integer> edges = new ArrayDeque<>(List.of(piece.from, piece.to));
                for (int next = follow(piece.to); next >= 0; next = follow(next)) {
                    edges.addLast(next);
                }
                for (int next = follow(piece.from); next >= 0; next = follow(next)) {
                    edges.addFirst(next);
                }
                lines.add(line(edges));
            }
        }
        return lines;
    }

    /// The other end of a piece that has not been used yet and ends at an edge; -1 for none.
    private int follow(int edge) {
        for (Piece piece : ends.getOrDefault(edge, List.of())) {
            if (!piece.used) {
                piece.used = true;
                return piece.from == edge ? piece.to : piece.from;
            }
        }
        return -1;
    }

    private Line line(Deque<Integer> edges) {
        double[] xs = new double[edges.size()];
        double[] ys = new double[edges.size()];
        int i = 0;
        for (int edge : edges) {
            int crossing = edge / 2;
            int column = crossing % grid.columns();
            int row = crossing / grid.columns();
            boolean isUp = edge % 2 == 1;
            double here = grid.at(column, row);
            double there = isUp ? grid.at(column, row + 1) : grid.at(column + 1, row);
            double share = (level - here) / (there - here);
            xs[i] = grid.x(isUp ? column : column + share);
            ys[i] = grid.y(isUp ? row + share : row);
            i++;
        }
        return new Line(xs, ys);
    }
}
