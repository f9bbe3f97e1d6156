package org.smotescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.smotescope.ui.theme.Palette;
import org.smotescope.ui.theme.Theme;

class LinesPainterTest {
    private static final int SIZE = 60;
    private static final Palette PALETTE = Theme.LIGHT.palette();
    private static final Viewport VIEW = new Viewport(0, SIZE, 0, SIZE, 0, 0, SIZE, SIZE);
    private static final int INK = Raster.argb(PALETTE.text());
    private static final int[] ONE = {0};

    private static int[] painted(Lines lines, Viewport view, int size) {
        int[] argb = new int[size * size];
        Arrays.fill(argb, Raster.argb(PALETTE.canvas()));
        LinesPainter.paint(lines, new Look(view, PALETTE, 1), new Raster(argb, size, size));
        return argb;
    }

    private static Lines line(Lines.Stroke pen, double... places) {
        double[] xs = new double[places.length / 2];
        double[] ys = new double[places.length / 2];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = places[2 * i];
            ys[i] = places[2 * i + 1];
        }
        return Lines.of(Lines.Depth.BELOW_ROWS, pen, Tone.INK, xs, ys, ONE);
    }

    /// How much ink there is, in pixels.
    private static double ink(int[] argb) {
        double ground = PALETTE.canvas().getRed() * 255;
        double ink = PALETTE.text().getRed() * 255;
        return Arrays.stream(argb)
                .mapToDouble(pixel -> (ground - (pixel >> 16 & 0xff)) / (ground - ink))
                .sum();
    }

    @Test
    void aLevelLineOnPixelsIsSharp() {
        int[] argb = painted(line(Lines.Stroke.THIN, 10, 29.5, 50, 29.5), VIEW, SIZE);
        for (int x = 0; x < SIZE; x++) {
            boolean isOnIt = x >= 10 && x < 50;
            assertThat(argb[30 * SIZE + x] == INK).as("%s", x).isEqualTo(isOnIt);
        }
        assertThat(ink(argb)).isCloseTo(40, within(0.01));
    }

    @Test
    void hasAsMuchInkAsItsLengthTimesItsWidth() {
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            double angle = random.nextDouble(2 * Math.PI);
            double dx = 20 * Math.cos(angle);
            double dy = 20 * Math.sin(angle);
            Lines lines = line(Lines.Stroke.SOLID, 30 - dx, 30 - dy, 30 + dx, 30 + dy);
            assertThat(ink(painted(lines, VIEW, SIZE)))
                    .as("%s", angle)
                    .isCloseTo(40 * Lines.Stroke.SOLID.width(), within(1.5));
        }
    }

    @Test
    void dashesGoOnAroundCorners() {
        Lines.Stroke pen = new Lines.Stroke(2, 6, 4);
        double[] straight = {5, 30, 45, 30};
        double[] broken = {5, 30, 12, 30, 13, 30, 33, 30, 45, 30};
        assertThat(ink(painted(line(pen, straight), VIEW, SIZE))).isCloseTo(48, within(0.1));
        assertThat(painted(line(pen, broken), VIEW, SIZE))
                .isEqualTo(painted(line(pen, straight), VIEW, SIZE));
    }

    @Test
    void whatLeavesTheViewIsCutOff() {
        Lines.Stroke pen = new Lines.Stroke(3, 7, 2);
        for (Lines.Stroke each : new Lines.Stroke[] {pen, Lines.Stroke.THIN}) {
            int[] argb = painted(line(each, -1e6, -1e6, 1e6, 1e6), VIEW, SIZE);
            assertThat(ink(argb)).isGreaterThan(SIZE / 2.0);
            assertThat(ink(painted(line(each, -50, 3, -10, 90), VIEW, SIZE))).isZero();
        }
    }

    @Test
    @Timeout(5)
    void ofALineOfAThousandMillionPixelsOnlyWhatIsInSightIsDashed() {
        Lines.Stroke pen = new Lines.Stroke(3, 7, 2);
        int[] far = painted(line(pen, -1e12, 30, 1e12, 30), VIEW, SIZE);
        int[] near = painted(line(pen, -9 * 4, 30, 1e3, 30), VIEW, SIZE);
        assertThat(ink(far)).isCloseTo(ink(near), within(0.2 * ink(near)));
        assertThat(ink(painted(line(pen, 30, -1e12, 30, -10), VIEW, SIZE))).isZero();
        assertThat(ink(painted(line(pen, -1e12, -1e12, 1e12, 1e12), VIEW, SIZE)))
                .isGreaterThan(SIZE / 2.0);
    }

    @Test
    void dashesFallWhereTheyFallWhenTheLineBeginsOutside() {
        Lines.Stroke pen = new Lines.Stroke(1, 7, 2);
        int[] outside = painted(line(pen, -90, 30, 55, 30), VIEW, SIZE);
        int[] inside = painted(line(pen, 0, 30, 55, 30), VIEW, SIZE);
        for (int i = 0; i < inside.length; i++) {
            assertThat(outside[i] & 0xff)
                    .as("90 is ten periods of 9; pixel %d", i)
                    .isCloseTo(inside[i] & 0xff, within(2));
        }
    }

    @Test
    void aDenserScreenHasTheSameLineFiner() {
        int[] fine = painted(line(Lines.Stroke.SOLID, 10, 10, 50, 43), VIEW, 2 * SIZE);
        int[] coarse = painted(line(Lines.Stroke.SOLID, 10, 10, 50, 43), VIEW, SIZE);
        assertThat(ink(fine) / 4).isCloseTo(ink(coarse), within(1.0));
    }

    @Test
    void linesLieBelowOrAboveTheRows() {
        Marks row =
                Marks.of(
                        "rows",
                        new double[] {30},
                        new double[] {30},
                        new byte[] {MarkKind.CIRCLE.code()},
                        new byte[] {0});
        int blue = Raster.argb(PALETTE.classColour(0));
        for (Lines.Depth depth : Lines.Depth.values()) {
            Lines lines =
                    Lines.of(
                            depth,
                            Lines.Stroke.SOLID,
                            Tone.INK,
                            new double[] {0, SIZE},
                            new double[] {30, 30},
                            ONE);
            int[] argb = new int[SIZE * SIZE];
            new PlotPainter().paint(Drawing.of(lines, row), VIEW, PALETTE, 1, argb, SIZE, SIZE);
            assertThat(argb[30 * SIZE + 30] == blue)
                    .as("%s", depth)
                    .isEqualTo(depth == Lines.Depth.BELOW_ROWS);
        }
    }

    @Test
    void linesBeginWhereTheirPlacesAre() {
        assertThatThrownBy(
                        () ->
                                Lines.of(
                                        Lines.Depth.ABOVE_ROWS,
                                        Lines.Stroke.THIN,
                                        Tone.INK,
                                        new double[3],
                                        new double[3],
                                        new int[] {0, 4}))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
