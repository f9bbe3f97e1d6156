package org.smotescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smotescope.ui.theme.Palette;
import org.smotescope.ui.theme.Theme;

/// Without colour the classes can still be told by their shapes.
class SilhouetteTest {
    private static final int SIZE = 21;
    private static final Viewport VIEW = new Viewport(100.5, 121.5, 100.5, 121.5, 0, 0, SIZE, SIZE);
    private static final List<MarkKind> KINDS =
            List.of(
                    MarkKind.CIRCLE,
                    MarkKind.TRIANGLE,
                    MarkKind.SQUARE,
                    MarkKind.PLUS,
                    MarkKind.SYNTHETIC);

    /// The grey levels of a mark, its ground being 0.
    private static double[] grey(MarkKind kind, Palette palette, double phase) {
        Marks mark =
                Marks.of(
                        "rows",
                        new double[] {111 + phase},
                        new double[] {111},
                        Scenes.kinds(1, kind),
                        Scenes.classes(1, kind == MarkKind.SYNTHETIC ? 1 : KINDS.indexOf(kind)));
        int[] argb = new int[SIZE * SIZE];
        new PlotPainter().paint(Drawing.of(mark), VIEW, palette, 1, argb, SIZE, SIZE);
        double[] grey = new double[argb.length];
        double ground = luma(Raster.argb(palette.canvas()));
        for (int i = 0; i < grey.length; i++) {
            grey[i] = Math.abs(luma(argb[i]) - ground);
        }
        return grey;
    }

    /// ITU-R BT.601.
    private static double luma(int argb) {
        return 0.299 * (argb >> 16 & 0xff) + 0.587 * (argb >> 8 & 0xff) + 0.114 * (argb & 0xff);
    }

    /// The largest correlation of one with the other moved by up to two pixels.
    private static double likeness(double[] one, double[] other) {
        double best = -1;
        for (int dy = -2; dy <= 2; dy++) {
            for (int dx = -2; dx <= 2; dx++) {
                best = Math.max(best, correlation(one, moved(other, dx, dy)));
            }
        }
        return best;
    }

    private static double[] moved(double[] grey, int dx, int dy) {
        double[] moved = new double[grey.length];
        for (int y = 2; y < SIZE - 2; y++) {
            for (int x = 2; x < SIZE - 2; x++) {
                moved[y * SIZE + x] = grey[(y + dy) * SIZE + x + dx];
            }
        }
        return moved;
    }

    private static double correlation(double[] one, double[] other) {
        double product = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
            first += one[i] * one[i];
            second += other[i] * other[i];
        }
        return product / Math.sqrt(first * second);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void classesAreToldByShapeAlone(Theme theme) {
        for (MarkKind kind : KINDS) {
            double[] mark = grey(kind, theme.palette(), 0);
            double itself = likeness(mark, grey(kind, theme.palette(), 0.5));
            for (MarkKind other : KINDS) {
                if (other != kind) {
                    assertThat(likeness(mark, grey(other, theme.palette(), 0)))
                            .as("%s and %s, itself %.3f", kind, other, itself)
                            .isLessThan(0.9)
                            .isLessThan(itself);
                }
            }
        }
    }
}
