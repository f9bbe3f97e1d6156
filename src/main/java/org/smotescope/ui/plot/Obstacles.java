package org.smotescope.ui.plot;

import java.util.List;

/// What labels must not cover, item by item.
final class Obstacles {
    private Obstacles() {}

    static void add(Item item, Look look, List<LabelBox> labels, LabelPlacer placer) {
        Viewport view = look.viewport();
        double scale = look.markScale();
        switch (item) {
            case Marks marks -> addNear(marks, look, labels, placer);
            case Item.Label _, Item.Words _, ScoreField _, Lines _ -> {}
            case Item.Mark mark -> free(view, mark.x(), mark.y(), mark.radius() * scale, placer);
            case Item.Cross cross ->
                    free(view, cross.x(), cross.y(), cross.radius() * scale, placer);
            case Item.Ring ring ->
                    free(
                            view,
                            ring.x(),
                            ring.y(),
                            (ring.radius() + ring.stroke() / 2) * scale,
                            placer);
            case Item.Badge badge -> {
                BadgePlace place = BadgePlace.of(badge, look);
                placer.keepFree(place.x(), place.y(), place.radius());
            }
            case Item.Segment line ->
                    placer.keepLineFree(
                            view.toPixelX(line.x1()),
                            view.toPixelY(line.y1()),
                            view.toPixelX(line.x2()),
                            view.toPixelY(line.y2()));
        }
    }

    private static void free(Viewport view, double x, double y, double radius, LabelPlacer placer) {
        placer.keepFree(view.toPixelX(x), view.toPixelY(y), radius);
    }

    /// Only rows that a label could reach, so that a million cost one pass.
    private static void addNear(Marks marks, Look look, List<LabelBox> labels, LabelPlacer placer) {
        Placement place = Placement.of(look.viewport());
        double[] radii = new double[MarkKind.values().length];
        for (MarkKind kind : MarkKind.values()) {
            radii[kind.code()] = kind.radius() * look.markScale();
        }
        for (int i = 0; i < marks.count(); i++) {
            int row = marks.row(i);
            double x = place.x(marks.x(row));
            double y = place.y(marks.y(row));
            double radius = radii[marks.kind(row)];
            for (LabelBox label : labels) {
                if (label.mayReach(x, y, radius)) {
                    placer.keepFreeIfPossible(x, y, radius);
                    break;
                }
            }
        }
    }
}
