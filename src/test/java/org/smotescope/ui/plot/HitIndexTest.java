package org.smotescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HitIndexTest {
    private static final Viewport VIEW = new Viewport(-4, 4, -3, 3, 56, 40, 800, 500);

    @Test
    void findsWhatLookingAtEveryRowFinds() {
        Marks rows = Scenes.cloud("rows", 5000, 0, MarkKind.CIRCLE, new Random(4));
        HitIndex index = HitIndex.of(Drawing.of(rows));
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            Viewport view = VIEW.zoomedAt(400, 300, Math.exp(random.nextGaussian()));
            double px = 56 + random.nextDouble() * 800;
            double py = 40 + random.nextDouble() * 500;
            int best = -1;
            double least = HitIndex.REACH;
            for (int row = 0; row < rows.count(); row++) {
                double d =
                        Math.hypot(
                                view.toPixelX(rows.x(row)) - px, view.toPixelY(rows.y(row)) - py);
                if (d <= least) {
                    least = d;
                    best = row;
                }
            }
            int found = index.nearest(view, px, py).map(hit -> hit.row().row()).orElse(-1);
            assertThat(found).isEqualTo(best);
        }
    }

    @Test
    void nothingIsFoundFurtherThanTwelvePixels() {
        HitIndex index = HitIndex.of(single(0, 0));
        double x = VIEW.toPixelX(0);
        double y = VIEW.toPixelY(0);
        assertThat(index.nearest(VIEW, x + 11.9, y)).isPresent();
        assertThat(index.nearest(VIEW, x + 12.1, y)).isEmpty();
        assertThat(index.nearest(VIEW, x + 9, y - 9)).isEmpty();
    }

    @Test
    void theOneOnTopWinsADraw() {
        Marks below = Scenes.cloud("rows", 10, 0, MarkKind.CIRCLE, new Random(1));
        Marks above = Scenes.cloud("new", 10, 0, MarkKind.SYNTHETIC, new Random(1));
        Drawing drawing =
                Drawing.of(
                        below,
                        above,
                        new Item.Mark(above.x(3), above.y(3), MarkKind.TRIANGLE, 1, 7)
                                .picks(new RowId("story", 99)));
        HitIndex index = HitIndex.of(drawing);
        assertThat(rowAt(index, above.x(0), above.y(0))).contains(new RowId("new", 0));
        assertThat(rowAt(index, above.x(3), above.y(3))).contains(new RowId("story", 99));
    }

    @Test
    void ringsAndRowsNotShownAreNotFound() {
        Marks rings = Scenes.cloud("types", 10, 0, MarkKind.RING_DANGER, new Random(1));
        assertThat(rowAt(HitIndex.of(Drawing.of(rings)), rings.x(2), rings.y(2))).isEmpty();
        Marks rows = Scenes.cloud("rows", 10, 0, MarkKind.CIRCLE, new Random(1));
        HitIndex index = HitIndex.of(Drawing.of(rows)).next(Drawing.of(rows.first(1)));
        assertThat(rowAt(index, rows.x(0), rows.y(0))).contains(new RowId("rows", 0));
        assertThat(rowAt(index, rows.x(9), rows.y(9))).isNotEqualTo(Optional.of(9));
        assertThat(Drawing.of(rows.first(1)).find(new RowId("rows", 9))).isEmpty();
        assertThat(Drawing.of(rows).find(new RowId("rows", 9))).isPresent();
    }

    @Test
    void rowsWithoutAPlaceDoNoHarm() {
        Marks rows =
                Marks.of(
                        "rows",
                        new double[] {Double.NaN, 1, Double.POSITIVE_INFINITY},
                        new double[] {0, 1, 2},
                        Scenes.kinds(3, MarkKind.CIRCLE),
                        Scenes.classes(3, 0));
        HitIndex index = HitIndex.of(Drawing.of(rows));
        assertThat(rowAt(index, 1, 1)).contains(new RowId("rows", 1));
    }

    @Test
    void anArrowLeadsToTheNearestThatWay() {
        double[] xs = {0, 1, 1.2, 0, -1, 0.1};
        double[] ys = {0, 0.1, 1.1, 1, 0, -2};
        Marks rows =
                Marks.of("rows", xs, ys, Scenes.kinds(6, MarkKind.CIRCLE), Scenes.classes(6, 0));
        HitIndex index = HitIndex.of(Drawing.of(rows));
        assertThat(walk(index, Direction.RIGHT)).isEqualTo(1);
        assertThat(walk(index, Direction.UP)).isEqualTo(3);
        assertThat(walk(index, Direction.LEFT)).isEqualTo(4);
        assertThat(walk(index, Direction.DOWN)).isEqualTo(5);
    }

    private static int walk(HitIndex index, Direction direction) {
        return index.towards(direction, VIEW, VIEW.toPixelX(0), VIEW.toPixelY(0))
                .orElseThrow()
                .row()
                .row();
    }

    private static Optional<RowId> rowAt(HitIndex index, double x, double y) {
        return index.nearest(VIEW, VIEW.toPixelX(x), VIEW.toPixelY(y)).map(Hit::row);
    }

    private static Drawing single(double x, double y) {
        return Drawing.of(
                Marks.of(
                        "rows",
                        new double[] {x},
                        new double[] {y},
                        Scenes.kinds(1, MarkKind.CIRCLE),
                        Scenes.classes(1, 0)));
    }
}
