package org.smotescope.ui.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the marks of a drawing by place. Grids of layers that stay are kept from drawing to
/// drawing.
public final class HitIndex {
    /// How near to a mark the pointer must be, in pixels.
    public static final double REACH = 12;

    private final List<MarkGrid> grids;
    private final List<Item.Mark> actors;

    private HitIndex(List<MarkGrid> grids, List<Item.Mark> actors) {
        this.grids = grids;
        this.actors = actors;
    }

    public static HitIndex of(Drawing drawing) {
        return new HitIndex(List.of(), List.of()).next(drawing);
    }

    /// The index of another drawing.
    public HitIndex next(Drawing drawing) {
        List<MarkGrid> newGrids = new ArrayList<>();
        List<Item.Mark> newActors = new ArrayList<>();
        for (Item item : drawing.items()) {
            if (item instanceof Marks marks) {
                newGrids.add(gridOf(marks));
            } else if (item instanceof Item.Mark mark && mark.row() != null) {
                newActors.add(mark);
            }
        }
        return new HitIndex(newGrids, newActors);
    }

    private MarkGrid gridOf(Marks marks) {
        for (MarkGrid grid : grids) {
            if (grid.marks() == marks) {
                return grid;
            }
        }
        return new MarkGrid(marks);
    }

    /// The mark nearest to the pixel and within [#REACH]; of several the one on top.
    public Optional<Hit> nearest(Viewport view, double px, double py) {
        Nearest nearest = new Nearest(view, px, py, REACH);
        for (MarkGrid grid : grids) {
            int row = grid.nearest(view, px, py, nearest.distance);
            if (row >= 0) {
                nearest.offer(grid.marks(), row);
            }
        }
        for (Item.Mark actor : actors) {
            nearest.offer(actor);
        }
        return Optional.ofNullable(nearest.hit);
    }

    /// The mark in view that an arrow key leads to from a pixel: the nearest within a quarter turn
    /// around that way, where what lies straight ahead counts as nearer.
    Optional<Hit> towards(Direction direction, Viewport view, double px, double py) {
        return Walk.over(grids.stream().map(MarkGrid::marks).toList(), actors, view)
                .best((x, y) -> direction.cost(x - px, y - py));
    }

    /// The mark in view nearest to a pixel, however far.
    Optional<Hit> closest(Viewport view, double px, double py) {
        return Walk.over(grids.stream().map(MarkGrid::marks).toList(), actors, view)
                .best((x, y) -> Math.hypot(x - px, y - py) + 1);
    }

    /// Keeps the best of what it is offered; what comes later lies above and wins a draw.
    private static final class Nearest {
        private final Viewport view;
        private final double px;
        private final double py;
        private double distance;
        private @Nullable Hit hit;

        Nearest(Viewport view, double px, double py, double reach) {
            this.view = view;
            this.px = px;
            this.py = py;
            this.distance = reach;
        }

        void offer(Marks marks, int row) {
            offer(new RowId(marks.layer(), row), marks.x(row), marks.y(row));
        }

        void offer(Item.Mark mark) {
            RowId row = mark.row();
            if (row != null) {
                offer(row, mark.x(), mark.y());
            }
        }

        private void offer(RowId row, double x, double y) {
            double d = Math.hypot(view.toPixelX(x) - px, view.toPixelY(y) - py);
            if (d <= distance) {
                distance = d;
                hit = new Hit(row, x, y);
            }
        }
    }
}
