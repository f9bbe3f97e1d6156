package org.smotescope.ui.explore;

import java.util.List;
import org.smotescope.ui.plot.Bounds;
import org.smotescope.ui.plot.Viewport;

/// Views around the actors of a story.
final class CloseUp {
    private static final double ROOM = 0.3;

    /// The room that is kept where the actors would else be too close to each other.
    private static final double LEAST_ROOM = 0.1;

    private static final double APART = 24;
    private static final double CLOSEST = 60;
    private static final double NEARLY_ALL = 0.85;

    private CloseUp() {}

    /// A place that an actor takes.
    record Point(double x, double y) {}

    /// The actors with 30 % around, in the proportions of `home`; closer where actors would lie
    /// less than 24 px from each other, as far as all of them stay in sight.
    static Viewport around(List<Point> actors, Viewport home) {
        Bounds box = box(actors);
        double zoom = Math.min(CLOSEST, zoom(box, home, ROOM));
        double near = nearest(actors, home) * zoom;
        if (near < APART) {
            double most = Math.min(CLOSEST, zoom(box, home, LEAST_ROOM));
            zoom = near == 0 ? zoom : Math.min(Math.max(zoom, most), zoom * APART / near);
        }
        double x = box.minX() / 2 + box.maxX() / 2;
        double y = box.minY() / 2 + box.maxY() / 2;
        double halfX = (home.maxX() - home.minX()) / zoom / 2;
        double halfY = (home.maxY() - home.minY()) / zoom / 2;
        return new Viewport(
                x - halfX,
                x + halfX,
                y - halfY,
                y + halfY,
                home.left(),
                home.top(),
                home.width(),
                home.height());
    }

    /// Whether a view shows nearly all of what there is.
    static boolean showsNearlyAll(Viewport view, Bounds all) {
        return share(view.minX(), view.maxX(), all.minX(), all.maxX())
                        * share(view.minY(), view.maxY(), all.minY(), all.maxY())
                >= NEARLY_ALL;
    }

    private static double share(double from, double to, double low, double high) {
        if (high <= low) {
            return from <= low && low <= to ? 1 : 0;
        }
        return Math.max(0, Math.min(to, high) - Math.max(from, low)) / (high - low);
    }

    private static Bounds box(List<Point> actors) {
        return Bounds.of(
                actors.stream().mapToDouble(Point::x).toArray(),
                actors.stream().mapToDouble(Point::y).toArray());
    }

    private static double zoom(Bounds box, Viewport home, double room) {
        double across = (home.maxX() - home.minX()) / (box.maxX() - box.minX());
        double up = (home.maxY() - home.minY()) / (box.maxY() - box.minY());
        return Math.min(across, up) / (1 + 2 * room);
    }

    /// Pixels between the two closest actors that do not lie on each other.
    private static double nearest(List<Point> actors, Viewport view) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < actors.size(); i++) {
            for (int j = 0; j < i; j++) {
                double dx = (actors.get(i).x - actors.get(j).x) * view.scaleX();
                double dy = (actors.get(i).y - actors.get(j).y) * view.scaleY();
                double apart = Math.hypot(dx, dy);
                nearest = apart > 0 ? Math.min(nearest, apart) : nearest;
            }
        }
        return nearest;
    }
}
