package org.smotescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.ui.theme.Palette;
import org.smotescope.ui.theme.Theme;

class PlotPainterTest {
    private static final int SIZE = 100;

    /// One unit is one pixel and zero the middle; ticks every 50.
    private static final Viewport VIEW = new Viewport(-50, 50, -50, 50, 0, 0, SIZE, SIZE);

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aRowHasTheColourOfItsClassAndACanvasColouredHalo(Theme theme) {
        Palette palette = theme.palette();
        int[] argb = paint(one(MarkKind.CIRCLE, 0, 10.5, 20.5), palette, 1, SIZE);
        assertThat(at(argb, 60, 29)).isEqualTo(argb(palette.majority()));
        assertThat(at(argb, 62, 29)).isEqualTo(argb(palette.majority()));
        assertThat(at(argb, 67, 29)).isEqualTo(argb(palette.canvas()));
        assertThat(at(argb, 62, 31)).as("corner").isNotEqualTo(argb(palette.majority()));
    }

    @Test
    void theHaloCutsIntoWhatLiesBelow() {
        Palette palette = Theme.LIGHT.palette();
        Drawing two =
                Drawing.of(
                        one(MarkKind.CIRCLE, 0, 10.5, 20.5).marks().getFirst(),
                        one(MarkKind.CIRCLE, 0, 14.5, 20.5).marks().getFirst());
        int[] argb = paint(two, palette, 1, SIZE);
        assertThat(brightness(at(argb, 61, 29)))
                .isGreaterThan(brightness(argb(palette.majority())) + 60);
        assertThat(at(argb, 60, 29)).isEqualTo(argb(palette.majority()));
    }

    @Test
    void shapesCanBeTold() {
        Palette palette = Theme.LIGHT.palette();
        int[] triangle = paint(one(MarkKind.TRIANGLE, 1, 10.5, 20.5), palette, 1, SIZE);
        int minority = argb(palette.minority());
        assertThat(at(triangle, 60, 29)).isEqualTo(minority);
        assertThat(at(triangle, 58, 31)).as("left foot").isEqualTo(minority);
        assertThat(at(triangle, 62, 31)).as("right foot").isEqualTo(minority);
        assertThat(at(triangle, 57, 27)).as("beside the tip").isEqualTo(argb(palette.canvas()));

        int[] square = paint(one(MarkKind.SQUARE, 2, 10.5, 20.5), palette, 1, SIZE);
        assertThat(at(square, 58, 27)).as("corner").isEqualTo(argb(palette.classColour(2)));
        int[] plus = paint(one(MarkKind.PLUS, 3, 10.5, 20.5), palette, 2, SIZE);
        assertThat(at(plus, 60, 24)).as("arm").isEqualTo(argb(palette.classColour(3)));
        assertThat(at(plus, 65, 24)).as("between arms").isEqualTo(argb(palette.canvas()));
    }

    @Test
    void aMadeRowIsAnOutlineThatLetsAThirdThrough() {
        Palette palette = Theme.LIGHT.palette();
        int[] alone = paint(one(MarkKind.SYNTHETIC, 1, 10.5, 20.5), palette, 1, SIZE);
        assertThat(at(alone, 60, 29)).isEqualTo(argb(palette.canvas()));
        assertThat(at(alone, 62, 27)).as("edge").isNotEqualTo(argb(palette.canvas()));
        Drawing over =
                one(MarkKind.CIRCLE, 0, 10.5, 20.5)
                        .plus(one(MarkKind.SYNTHETIC, 1, 10.5, 20.5).marks().getFirst());
        Color mixed = palette.majority().interpolate(palette.canvas(), 0.6);
        assertThat(far(at(paint(over, palette, 1, SIZE), 60, 29), argb(mixed))).isLessThan(4);
    }

    @Test
    void dimmedMarksAreGreyAndOpaque() {
        Palette palette = Theme.DARK.palette();
        int[] argb = paint(one(MarkKind.TRIANGLE.dimmed(), 1, 10.5, 20.5), palette, 1, SIZE);
        assertThat(at(argb, 60, 29)).isEqualTo(argb(palette.dimmed()));
        assertThat(at(argb, 58, 31)).as("left foot").isEqualTo(argb(palette.dimmed()));
    }

    @Test
    void aRemovedRowIsAGreyCrossThatCoversItsMark() {
        Palette palette = Theme.LIGHT.palette();
        Drawing both =
                one(MarkKind.TRIANGLE, 1, 10.5, 20.5)
                        .plus(one(MarkKind.GONE, 1, 10.5, 20.5).marks().getFirst());
        int[] argb = paint(both, palette, 1, SIZE);
        assertThat(at(argb, 60, 29)).as("middle").isEqualTo(argb(palette.dimmed()));
        assertThat(at(argb, 62, 31)).as("arm").isEqualTo(argb(palette.dimmed()));
        assertThat(at(argb, 60, 31)).as("between arms").isEqualTo(argb(palette.canvas()));
    }

    @Test
    void ringsAreOpenAndDangerIsTheLoudest() {
        Palette palette = Theme.LIGHT.palette();
        int safe = ink(paint(one(MarkKind.RING_SAFE, 1, 20.5, 20.5), palette, 1, SIZE));
        int danger = ink(paint(one(MarkKind.RING_DANGER, 1, 20.5, 20.5), palette, 1, SIZE));
        int noise = ink(paint(one(MarkKind.RING_NOISE, 1, 20.5, 20.5), palette, 1, SIZE));
        assertThat(danger).isGreaterThan(safe);
        assertThat(safe).isGreaterThan(2 * noise);
        int[] ring = paint(one(MarkKind.RING_SAFE, 1, 20.5, 20.5), palette, 1, SIZE);
        assertThat(at(ring, 70, 29)).as("middle").isEqualTo(argb(palette.canvas()));
    }

    @Test
    void quartersOfAPixelMakeADifference() {
        Palette palette = Theme.LIGHT.palette();
        int[] whole = paint(one(MarkKind.CIRCLE, 0, 10.5, 20.5), palette, 1, SIZE);
        int[] quarter = paint(one(MarkKind.CIRCLE, 0, 10.75, 20.5), palette, 1, SIZE);
        assertThat(quarter).isNotEqualTo(whole);
        assertThat(brightness(at(quarter, 63, 29))).isLessThan(brightness(at(whole, 63, 29)));
    }

    @Test
    void twicePixelsAreTwiceTheSize() {
        Palette palette = Theme.LIGHT.palette();
        int[] argb = paint(one(MarkKind.CIRCLE, 0, 10.5, 20.5), palette, 1, 2 * SIZE);
        int blue = argb(palette.majority());
        assertThat(argb[59 * 2 * SIZE + 121]).isEqualTo(blue);
        assertThat(argb[59 * 2 * SIZE + 124]).isEqualTo(blue);
        assertThat(argb[59 * 2 * SIZE + 129]).isEqualTo(argb(palette.canvas()));
    }

    @Test
    void theSameTwiceIsTheSamePicture() {
        Palette palette = Theme.DARK.palette();
        Drawing drawing = Scenes.allRows(3000, 200, 800, 3);
        Viewport view = new Viewport(-4, 4, -4, 4, 0, 0, SIZE, SIZE);
        int[] one = new int[SIZE * SIZE];
        int[] two = new int[SIZE * SIZE];
        PlotPainter painter = new PlotPainter();
        painter.paint(drawing, view, palette, 1, one, SIZE, SIZE);
        painter.paint(Drawing.EMPTY, VIEW, palette, 2, two, SIZE, SIZE);
        painter.paint(drawing, view, palette, 1, two, SIZE, SIZE);
        assertThat(two).isEqualTo(one);
        new PlotPainter()
                .paint(Scenes.allRows(3000, 200, 800, 3), view, palette, 1, two, SIZE, SIZE);
        assertThat(two).isEqualTo(one);
    }

    @Test
    void aPainterServesRastersOfAnyWidth() {
        Palette palette = Theme.LIGHT.palette();
        Drawing drawing = Scenes.allRows(300, 20, 80, 3);
        PlotPainter painter = new PlotPainter();
        for (int width : new int[] {100, 140, 60}) {
            Viewport view = new Viewport(-4, 4, -4, 4, 0, 0, width, 80);
            int[] used = new int[width * 80];
            int[] fresh = new int[width * 80];
            painter.paint(drawing, view, palette, 1, used, width, 80);
            new PlotPainter().paint(drawing, view, palette, 1, fresh, width, 80);
            assertThat(used).isEqualTo(fresh);
        }
    }

    @Test
    void marksOutsideAndWithoutAPlaceAreLeftOut() {
        Palette palette = Theme.LIGHT.palette();
        double[] xs = {-1e300, 1e300, 51, Double.NaN, 0, Double.POSITIVE_INFINITY, -260, -53};
        double[] ys = {0, 0, 51, 0, Double.NaN, 0, 0, 53};
        Marks marks =
                Marks.of(
                        "rows",
                        xs,
                        ys,
                        Scenes.kinds(xs.length, MarkKind.RING_DANGER),
                        Scenes.classes(xs.length, 0));
        int[] argb = paint(Drawing.of(marks), palette, 1, SIZE);
        assertThat(argb).hasSize(SIZE * SIZE);
        assertThat(at(argb, 60, 30)).isEqualTo(argb(palette.canvas()));
        assertThat(ink(argb)).as("cut rings in two corners").isBetween(10, 60);
    }

    @Test
    void onlyTheFirstOfTheOrderAreShown() {
        Palette palette = Theme.LIGHT.palette();
        Marks both =
                Marks.of(
                        "rows",
                        new double[] {10.5, 30.5},
                        new double[] {20.5, 20.5},
                        Scenes.kinds(2, MarkKind.CIRCLE),
                        Scenes.classes(2, 0),
                        new int[] {1, 0});
        int[] argb = paint(Drawing.of(both.first(1)), palette, 1, SIZE);
        assertThat(at(argb, 80, 29)).isEqualTo(argb(palette.majority()));
        assertThat(at(argb, 60, 29)).isEqualTo(argb(palette.canvas()));
    }

    @Test
    void aboveTheLimitTheLargestGroupIsDrawnAsDensity() {
        Palette palette = Theme.LIGHT.palette();
        int many = PlotPainter.MOST_MARKS + 50_000;
        Random random = new Random(9);
        double[] xs = new double[many + 1];
        double[] ys = new double[many + 1];
        byte[] kinds = Scenes.kinds(many + 1, MarkKind.CIRCLE);
        byte[] classes = new byte[many + 1];
        for (int i = 0; i < many; i++) {
            xs[i] = random.nextGaussian() * 12;
            ys[i] = random.nextGaussian() * 12;
        }
        xs[many] = 40.5;
        ys[many] = 40.5;
        kinds[many] = MarkKind.TRIANGLE.code();
        classes[many] = 1;
        Marks marks = Marks.of("rows", xs, ys, kinds, classes);
        int[] argb = paint(Drawing.of(marks), palette, 1, SIZE);
        assertThat(at(argb, 90, 9)).as("the only one").isEqualTo(argb(palette.minority()));
        assertThat(far(at(argb, 51, 49), argb(palette.majority())))
                .as("dense middle")
                .isLessThan(60);
        assertThat(brightness(at(argb, 60, 75))).isGreaterThan(brightness(at(argb, 51, 49)));
        assertThat(paint(Drawing.of(marks), palette, 1, SIZE)).isEqualTo(argb);
    }

    @Test
    void whereOneLayerIsDensityAllLargeOnesAre() {
        Random random = new Random(4);
        Marks many = Scenes.cloud("rows", PlotPainter.MOST_MARKS, 0, MarkKind.CIRCLE, random);
        Marks some =
                Scenes.cloud(
                        "some", PlotPainter.MOST_ABOVE_DENSITY + 1, 1, MarkKind.TRIANGLE, random);
        Marks few =
                Scenes.cloud("few", PlotPainter.MOST_ABOVE_DENSITY, 1, MarkKind.TRIANGLE, random);
        Look look = new Look(VIEW, Theme.LIGHT.palette(), 1);
        Raster raster = new Raster(new int[SIZE * SIZE], SIZE, SIZE);
        PlotPainter painter = new PlotPainter();
        assertThat(PlotPainter.isCrowded(List.of(many), look, Pace.ALL)).isFalse();
        assertThat(PlotPainter.isCrowded(List.of(many, some), look, Pace.ALL)).isTrue();
        assertThat(painter.paintMarks(List.of(many, some), look, raster, true).marks()).isZero();
        assertThat(painter.paintMarks(List.of(many, few), look, raster, true).marks())
                .isEqualTo(PlotPainter.MOST_ABOVE_DENSITY);
    }

    @ParameterizedTest
    @ValueSource(ints = {127, 128, 200, 255, 256, 299})
    void anyNumberOfClassesCanBeDrawn(int classIndex) {
        Palette palette = Theme.LIGHT.palette();
        Marks marks =
                Marks.of(
                        "rows",
                        new double[] {10.5},
                        new double[] {20.5},
                        new byte[] {MarkKind.ofClass(classIndex).code()},
                        new byte[] {Marks.classCode(classIndex)});
        assertThat(marks.classIndex(0)).isEqualTo(Math.min(255, classIndex));
        int[] argb = paint(Drawing.of(marks), palette, 1, SIZE);
        assertThat(at(argb, 60, 29)).isNotEqualTo(argb(palette.canvas()));
        assertThat(marks.only((kind, index) -> index == Math.min(255, classIndex)).count())
                .isEqualTo(1);
    }

    @Test
    void closeUpManyRowsAreMarksAgain() {
        Palette palette = Theme.LIGHT.palette();
        int many = PlotPainter.MOST_MARKS + 1;
        double[] xs = new double[many];
        double[] ys = new double[many];
        java.util.Arrays.fill(xs, 1000);
        xs[0] = 10.5;
        ys[0] = 20.5;
        Marks marks =
                Marks.of(
                        "rows",
                        xs,
                        ys,
                        Scenes.kinds(many, MarkKind.CIRCLE),
                        Scenes.classes(many, 0));
        assertThat(paint(Drawing.of(marks), palette, 1, SIZE))
                .isEqualTo(paint(one(MarkKind.CIRCLE, 0, 10.5, 20.5), palette, 1, SIZE));
    }

    /// Scores that grow from 0 at the left to 1 at the right.
    private static ScoreField growing(double threshold) {
        return ScoreField.ofTwo(
                new Bounds(-50, 50, -50, 50), 2, 2, new double[] {0, 1, 0, 1}, threshold);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whatAModelAnswersIsATintWithALineAtTheThreshold(Theme theme) {
        Palette palette = theme.palette();
        int[] argb = paint(Drawing.of(growing(0.695)), palette, 1, SIZE);
        int canvas = argb(palette.canvas());
        assertThat(at(argb, 69, 20)).as("line").isEqualTo(argb(palette.text()));
        assertThat(far(at(argb, 67, 20), canvas)).as("halo").isLessThan(12);
        assertThat(at(argb, 69, 80)).as("the same all the way").isEqualTo(at(argb, 69, 20));
        assertThat(far(at(argb, 95, 20), canvas))
                .as("surer further away")
                .isGreaterThan(far(at(argb, 75, 20), canvas));
        Color called = palette.canvas().interpolate(palette.minority(), 0.15);
        assertThat(far(at(argb, 99, 20), argb(called))).as("15 % at most").isLessThan(12);
        Color other = palette.canvas().interpolate(palette.majority(), 0.07);
        assertThat(far(at(argb, 1, 20), argb(other))).as("the usual answer").isLessThan(16);
    }

    @Test
    void theLineMovesWithTheThresholdAndIsAsWideOnADenserScreen() {
        Palette palette = Theme.LIGHT.palette();
        int ink = argb(palette.text());
        assertThat(at(paint(Drawing.of(growing(0.295)), palette, 1, SIZE), 29, 50)).isEqualTo(ink);
        int[] dense = paint(Drawing.of(growing(0.295)), palette, 1, 2 * SIZE);
        long inked = 0;
        for (int x = 0; x < 2 * SIZE; x++) {
            inked += dense[50 * 2 * SIZE + x] == ink ? 1 : 0;
        }
        assertThat(inked).isBetween(2L, 4L);
    }

    @Test
    void rowsLieOverWhatAModelAnswers() {
        Palette palette = Theme.LIGHT.palette();
        Drawing row = one(MarkKind.CIRCLE, 1, 20.5, 20.5);
        int[] argb = paint(row.over(growing(0.695)), palette, 1, SIZE);
        assertThat(at(argb, 70, 29)).isEqualTo(argb(palette.minority()));
        assertThat(row.over(growing(0.695)).marks()).isEqualTo(row.marks());
    }

    @Test
    void withMoreClassesTheMostProbableOneTints() {
        Palette palette = Theme.LIGHT.palette();
        // Class 0 below, class 2 above on the right, class 1 above on the left.
        double[][] scores = {{0.8, 0.8, 0, 0}, {0.1, 0.1, 0.9, 0.1}, {0.1, 0.1, 0.1, 0.9}};
        ScoreField field = ScoreField.ofMany(new Bounds(-51, 50, -50, 50), 2, 2, scores);
        int[] argb = paint(Drawing.of(field), palette, 1, SIZE);
        assertThat(nearest(at(argb, 40, 98), palette)).isZero();
        assertThat(nearest(at(argb, 2, 2), palette)).isEqualTo(1);
        assertThat(nearest(at(argb, 97, 2), palette)).isEqualTo(2);
        assertThat(at(argb, 49, 10)).as("border").isEqualTo(argb(palette.text()));
        assertThat(at(argb, 50, 90)).as("no border").isNotEqualTo(argb(palette.text()));
    }

    /// The class whose tint a pixel has.
    private static int nearest(int pixel, Palette palette) {
        int best = 0;
        for (int c = 1; c < 3; c++) {
            int tint = argb(palette.canvas().interpolate(palette.classColour(c), 0.12));
            int least = argb(palette.canvas().interpolate(palette.classColour(best), 0.12));
            best = far(pixel, tint) < far(pixel, least) ? c : best;
        }
        return best;
    }

    @Test
    void whereNothingWasAskedTheGroundIsBare() {
        Palette palette = Theme.LIGHT.palette();
        ScoreField half =
                ScoreField.ofTwo(new Bounds(0, 50, 0, 50), 2, 2, new double[] {1, 1, 1, 1}, 0.5);
        int[] argb = paint(Drawing.of(half), palette, 1, SIZE);
        assertThat(at(argb, 75, 25)).isNotEqualTo(argb(palette.canvas()));
        assertThat(at(argb, 25, 25)).isEqualTo(argb(palette.canvas()));
        assertThat(at(argb, 75, 75)).isEqualTo(argb(palette.canvas()));
        assertThat(ink(argb)).as("no line where the answer does not change").isZero();
    }

    private static Drawing one(MarkKind kind, int classIndex, double x, double y) {
        return Drawing.of(
                Marks.of(
                        "rows",
                        new double[] {x},
                        new double[] {y},
                        Scenes.kinds(1, kind),
                        Scenes.classes(1, classIndex)));
    }

    private static int[] paint(Drawing drawing, Palette palette, double scale, int size) {
        int[] argb = new int[size * size];
        new PlotPainter().paint(drawing, VIEW, palette, scale, argb, size, size);
        return argb;
    }

    private static int at(int[] argb, int x, int y) {
        return argb[y * SIZE + x];
    }

    private static int argb(Color colour) {
        return Raster.argb(colour);
    }

    private static int brightness(int argb) {
        return (argb >> 16 & 0xff) + (argb >> 8 & 0xff) + (argb & 0xff);
    }

    /// Pixels that are much darker than the grid.
    private static int ink(int[] argb) {
        int count = 0;
        for (int pixel : argb) {
            count += brightness(pixel) < 3 * 190 ? 1 : 0;
        }
        return count;
    }

    private static int far(int one, int other) {
        return Math.abs((one >> 16 & 0xff) - (other >> 16 & 0xff))
                + Math.abs((one >> 8 & 0xff) - (other >> 8 & 0xff))
                + Math.abs((one & 0xff) - (other & 0xff));
    }
}
