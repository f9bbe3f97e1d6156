package org.smotescope.ui.plot;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;

/// Finds places for labels: tries eight positions near, then eight at each of two distances further
/// out, for regular labels then those that lie wholly in a corner, and takes the first that covers
/// nothing. Where all cover something it takes the one that covers least.
///
/// All in pixels. What must stay free is told first, labels are then placed one after the other.
final class LabelPlacer {
    /// Steps to the right and down: below, below left, …
    private static final int[][] REGULAR = {
        {0, 1}, {-1, 1}, {1, 1}, {1, 0}, {-1, 0}, {0, -1}, {1, -1}, {-1, -1}
    };

    /// Above right first, as the walked line mostly has free room on that side.
    private static final int[][] STRONG = {
        {1, -1}, {-1, 1}, {1, 1}, {-1, -1}, {0, -1}, {0, 1}, {1, 0}, {-1, 0}
    };

    private static final int[][] CORNERS = {{1, 1}, {-1, 1}, {1, -1}, {-1, -1}};

    private static final double[] FURTHER = {0, 13, 34};
    private static final double DIAGONAL = Math.sqrt(0.5);

    /// A regular label below left or right still reaches so far over its place.
    private static final double TUCK = 23;

    /// Free pixels around a label.
    private static final double AIR = 3;

    /// A label over part of the story is worse than over any number of rows outside it.
    private static final double ACTOR = 1e6;

    /// Two labels on each other can be read by nobody.
    private static final double LABEL = 1e8;

    private static final double OUTSIDE = 1e9;

    /// A disc that should stay free; `weight` says how much covering it costs.
    private record Disc(double x, double y, double radius, double weight) {}

    private record Line(double x1, double y1, double x2, double y2) {}

    private final Rectangle2D frame;
    private final List<Disc> discs = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Rectangle2D> placed = new ArrayList<>();

    LabelPlacer(Rectangle2D frame) {
        this.frame = frame;
    }

    void keepFree(double x, double y, double radius) {
        discs.add(new Disc(x, y, radius, ACTOR));
    }

    /// A row in bulk: avoided if that is possible.
    void keepFreeIfPossible(double x, double y, double radius) {
        discs.add(new Disc(x, y, radius, 1));
    }

    void keepLineFree(double x1, double y1, double x2, double y2) {
        lines.add(new Line(x1, y1, x2, y2));
    }

    /// How far from its place a label of this size can reach.
    static double reach(double width, double height, double distance) {
        return distance + FURTHER[FURTHER.length - 1] + Math.max(width, height) + AIR;
    }

    Rectangle2D place(
            double x,
            double y,
            double distance,
            double width,
            double height,
            Item.LabelStyle style) {
        Rectangle2D best = cheapest(candidates(x, y, distance, width, height, style));
        placed.add(best);
        return best;
    }

    /// All places that are tried, the best first.
    static List<Rectangle2D> candidates(
            double x,
            double y,
            double distance,
            double width,
            double height,
            Item.LabelStyle style) {
        boolean strong = style == Item.LabelStyle.STRONG;
        List<Rectangle2D> boxes = new ArrayList<>();
        for (double further : FURTHER) {
            double way = distance + further;
            for (int[] step : strong ? STRONG : REGULAR) {
                boolean diagonal = step[0] != 0 && step[1] != 0;
                double up = diagonal && strong ? way * DIAGONAL : way;
                double across = diagonal && !strong ? -TUCK : up;
                boxes.add(
                        box(
                                x + step[0] * (across + width / 2),
                                y + step[1] * (up + height / 2),
                                width,
                                height));
            }
        }
        if (!strong) {
            boxes.addAll(corners(x, y, distance, width, height));
        }
        return boxes;
    }

    /// Where lines leave a place all around, a regular label still fits between two of them.
    private static List<Rectangle2D> corners(
            double x, double y, double distance, double width, double height) {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (double further : FURTHER) {
            double way = (distance + further) * DIAGONAL;
            for (int[] step : CORNERS) {
                boxes.add(
                        box(
                                x + step[0] * (way + width / 2),
                                y + step[1] * (way + height / 2),
                                width,
                                height));
            }
        }
        return boxes;
    }

    private static Rectangle2D box(double middleX, double middleY, double width, double height) {
        return new Rectangle2D(
                Math.round(middleX - width / 2), Math.round(middleY - height / 2), width, height);
    }

    private Rectangle2D cheapest(List<Rectangle2D> boxes) {
        Rectangle2D best = boxes.getFirst();
        double least = Double.POSITIVE_INFINITY;
        for (Rectangle2D box : boxes) {
            double cost = cost(box);
            if (cost < least) {
                best = box;
                least = cost;
            }
        }
        return best;
    }

    private double cost(Rectangle2D box) {
        double cost = frame.contains(box) ? 0 : OUTSIDE;
        Rectangle2D wide =
                new Rectangle2D(
                        box.getMinX() - AIR,
                        box.getMinY() - AIR,
                        box.getWidth() + 2 * AIR,
                        box.getHeight() + 2 * AIR);
        for (Rectangle2D other : placed) {
            cost += wide.intersects(other) ? LABEL : 0;
        }
        for (Line line : lines) {
            cost += crosses(line, wide) ? ACTOR : 0;
        }
        for (Disc disc : discs) {
            cost += touches(disc, wide) ? disc.weight : 0;
        }
        return cost;
    }

    private static boolean touches(Disc disc, Rectangle2D box) {
        double dx = disc.x - Math.clamp(disc.x, box.getMinX(), box.getMaxX());
        double dy = disc.y - Math.clamp(disc.y, box.getMinY(), box.getMaxY());
        return dx * dx + dy * dy < disc.radius * disc.radius;
    }

    /// Cuts the line down to what lies in the box, side by side (Liang and Barsky).
    private static boolean crosses(Line line, Rectangle2D box) {
        double dx = line.x2 - line.x1;
        double dy = line.y2 - line.y1;
        double[] towards = {-dx, dx, -dy, dy};
        double[] room = {
            line.x1 - box.getMinX(),
            box.getMaxX() - line.x1,
            line.y1 - box.getMinY(),
            box.getMaxY() - line.y1
        };
        double from = 0;
        double to = 1;
        for (int side = 0; side < towards.length; side++) {
            if (towards[side] == 0) {
                if (room[side] < 0) {
                    return false;
                }
            } else if (towards[side] < 0) {
                from = Math.max(from, room[side] / towards[side]);
            } else {
                to = Math.min(to, room[side] / towards[side]);
            }
        }
        return from <= to;
    }
}
