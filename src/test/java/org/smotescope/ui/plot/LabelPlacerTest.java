package org.smotescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelPlacerTest {
    private static final Rectangle2D FRAME = new Rectangle2D(0, 0, 700, 460);

    /// Sparse scenes, in which a free place exists among the sixteen.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void labelsCoverNothing(long seed) {
        Random random = new Random(seed);
        LabelPlacer placer = new LabelPlacer(FRAME);
        double baseX = 250 + random.nextDouble() * 200;
        double baseY = 150 + random.nextDouble() * 160;
        List<double[]> ends = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            double angle = 2 * Math.PI * (i + 0.5 * random.nextDouble()) / 5;
            double length = 90 + random.nextDouble() * 40;
            double x = baseX + length * Math.cos(angle);
            double y = baseY + length * Math.sin(angle);
            ends.add(new double[] {x, y});
            placer.keepLineFree(baseX, baseY, x, y);
            placer.keepFree(x, y, 12.5);
        }
        placer.keepFree(baseX, baseY, 16.75);
        List<Rectangle2D> boxes = new ArrayList<>();
        boxes.add(
                placer.place(ends.get(2)[0], ends.get(2)[1], 26, 80, 24, Item.LabelStyle.REGULAR));
        boxes.add(placer.place(ends.get(0)[0], ends.get(0)[1], 26, 84, 26, Item.LabelStyle.STRONG));
        for (Rectangle2D box : boxes) {
            assertThat(FRAME.contains(box)).isTrue();
            var area =
                    new java.awt.geom.Rectangle2D.Double(
                            box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
            for (double[] end : ends) {
                assertThat(new Line2D.Double(baseX, baseY, end[0], end[1]).intersects(area))
                        .isFalse();
                assertThat(distance(box, end[0], end[1])).isGreaterThanOrEqualTo(12.5);
            }
            assertThat(distance(box, baseX, baseY)).isGreaterThanOrEqualTo(16.75);
        }
        assertThat(boxes.get(0).intersects(boxes.get(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aFreePlaceIsTakenIfThereIsOne(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 200; run++) {
            List<double[]> discs = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                discs.add(new double[] {random.nextDouble() * 700, random.nextDouble() * 460});
            }
            Rectangle2D box = place(discs);
            boolean covers = discs.stream().anyMatch(d -> distance(box, d[0], d[1]) < 8);
            if (covers) {
                assertThat(everyPlaceCovers(discs)).as("scene %d of %d", run, seed).isTrue();
            }
        }
    }

    private static Rectangle2D place(List<double[]> discs) {
        LabelPlacer placer = new LabelPlacer(FRAME);
        discs.forEach(d -> placer.keepFreeIfPossible(d[0], d[1], 8));
        return placer.place(350, 230, 23, 80, 24, Item.LabelStyle.REGULAR);
    }

    /// With the free pixels around a label.
    private static boolean everyPlaceCovers(List<double[]> discs) {
        return LabelPlacer.candidates(350, 230, 23, 80, 24, Item.LabelStyle.REGULAR).stream()
                .allMatch(box -> discs.stream().anyMatch(d -> distance(box, d[0], d[1]) < 8 + 5));
    }

    private static double distance(Rectangle2D box, double x, double y) {
        double dx = x - Math.clamp(x, box.getMinX(), box.getMaxX());
        double dy = y - Math.clamp(y, box.getMinY(), box.getMaxY());
        return Math.hypot(dx, dy);
    }
}
