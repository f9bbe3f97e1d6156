package org.smotescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smotescope.ui.theme.Palette;
import org.smotescope.ui.theme.Theme;

/// Known rows have the colour and shape of their class, pixel by pixel: what lies within the
/// outline and what lies outside is told by Java2D's geometry, not by ours.
class MarkPixelsTest {
    private static final int SIZE = 240;

    /// A unit is a pixel; the grid's lines are at multiples of 100.
    private static final Viewport VIEW = new Viewport(-20, 220, -20, 220, 0, 0, SIZE, SIZE);

    /// Where rows lie, at different places within a pixel, far from each other and from the grid.
    private static final double[] XS = {30.5, 70.25, 150.0, 40.75, 170.5};

    private static final double[] YS = {30.5, 60.75, 50.25, 150.5, 160.0};

    private static Shape outline(MarkKind kind, double x, double y, double scale) {
        double r = kind.radius() * scale;
        return switch (kind) {
            case CIRCLE -> new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
            case TRIANGLE -> path(x, y, r, 0, -1, 1, 0.75, -1, 0.75);
            case SQUARE -> path(x, y, r, -0.85, -0.85, 0.85, -0.85, 0.85, 0.85, -0.85, 0.85);
            case PLUS -> {
                Area plus = new Area(path(x, y, r, -1, -0.33, 1, -0.33, 1, 0.33, -1, 0.33));
                plus.add(new Area(path(x, y, r, -0.33, -1, 0.33, -1, 0.33, 1, -0.33, 1)));
                yield plus;
            }
            default -> path(x, y, r, 0, -1, 1, 0, 0, 1, -1, 0);
        };
    }

    private static Path2D path(double x, double y, double r, double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(x + r * corners[0], y + r * corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(x + r * corners[i], y + r * corners[i + 1]);
        }
        path.closePath();
        return path;
    }

    private static Area band(Shape outline, double width) {
        return new Area(
                new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10)
                        .createStrokedShape(outline));
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, CIRCLE, 0, 1",
        "LIGHT, TRIANGLE, 1, 1",
        "LIGHT, SQUARE, 2, 1",
        "LIGHT, PLUS, 3, 1",
        "LIGHT, CIRCLE, 0, 2.5",
        "LIGHT, TRIANGLE, 1, 2.5",
        "LIGHT, SQUARE, 2, 2.5",
        "LIGHT, PLUS, 3, 2.5",
        "DARK, CIRCLE, 0, 1",
        "DARK, TRIANGLE, 1, 1",
        "DARK, SQUARE, 2, 1",
        "DARK, PLUS, 3, 1",
        "DARK, PLUS, 3, 2.5"
    })
    void aRowIsFilledWithItsClassAndHasGroundAround(
            Theme theme, MarkKind kind, int classIndex, double scale) {
        Palette palette = theme.palette();
        int[] argb = painted(kind, classIndex, palette, scale);
        int inside = 0;
        for (Place place : places(kind, scale)) {
            Area core = new Area(place.outline());
            core.subtract(band(place.outline(), scale));
            inside += check(argb, place.all(), core, palette.classColour(classIndex));
            outsideIsGround(argb, place, palette);
        }
        assertThat(inside).as("pixels within the outlines").isGreaterThanOrEqualTo(XS.length);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1", "DARK, 1", "LIGHT, 2.5", "DARK, 2.5"})
    void aMadeRowIsAnOutlineInTheColourOfItsClass(Theme theme, double scale) {
        Palette palette = theme.palette();
        int[] argb = painted(MarkKind.SYNTHETIC, 1, palette, scale);
        int onLine = 0;
        int inside = 0;
        for (Place place : places(MarkKind.SYNTHETIC, scale)) {
            Area band = band(place.outline(), 1.3 * scale);
            Area core = new Area(place.outline());
            core.subtract(band);
            inside += check(argb, place.all(), core, palette.canvas());
            onLine += check(argb, place.all(), band, palette.minority());
            outsideIsGround(argb, place, palette);
        }
        assertThat(inside).as("pixels within the outlines").isGreaterThanOrEqualTo(XS.length);
        if (scale > 2) {
            assertThat(onLine).as("pixels of the line").isGreaterThan(20);
        }
        for (double x : XS) {
            assertThat(darkest(argb, palette, x)).as("a line of a pixel").isGreaterThan(0.7);
        }
    }

    /// How near a pixel around a row comes to the colour of its class, from 0 for the ground to 1.
    private static double darkest(int[] argb, Palette palette, double x) {
        int row = 0;
        while (XS[row] != x) {
            row++;
        }
        int ground = Raster.argb(palette.canvas());
        double whole = far(Raster.argb(palette.minority()), ground);
        double best = 0;
        for (int py = (int) centreY(row) - 12; py < centreY(row) + 12; py++) {
            for (int px = (int) centreX(row) - 12; px < centreX(row) + 12; px++) {
                best = Math.max(best, far(argb[py * SIZE + px], ground) / whole);
            }
        }
        return best;
    }

    private static int far(int one, int other) {
        return Math.abs((one >> 16 & 0xff) - (other >> 16 & 0xff))
                + Math.abs((one >> 8 & 0xff) - (other >> 8 & 0xff))
                + Math.abs((one & 0xff) - (other & 0xff));
    }

    /// A row's outline, and the pixels that are looked at.
    private record Place(Shape outline, int left, int top) {
        Pixels all() {
            return new Pixels(left, top);
        }
    }

    private record Pixels(int left, int top) {
        static final int SIDE = 36;
    }

    private static double centreX(int row) {
        return XS[row] + 20;
    }

    private static double centreY(int row) {
        return 220 - YS[row];
    }

    private static List<Place> places(MarkKind kind, double scale) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < XS.length; i++) {
            double x = centreX(i);
            double y = centreY(i);
            places.add(new Place(outline(kind, x, y, scale), (int) x - 18, (int) y - 18));
        }
        return places;
    }

    private static int[] painted(MarkKind kind, int classIndex, Palette palette, double scale) {
        Marks marks =
                Marks.of(
                        "rows",
                        XS,
                        YS,
                        Scenes.kinds(XS.length, kind),
                        Scenes.classes(XS.length, classIndex));
        int[] argb = new int[SIZE * SIZE];
        new PlotPainter().paint(Drawing.of(marks), VIEW, palette, scale, argb, SIZE, SIZE);
        return argb;
    }

    /// Every pixel that lies wholly in the area has the colour.
    private static int check(int[] argb, Pixels pixels, Area area, Color colour) {
        int found = 0;
        for (int y = pixels.top(); y < pixels.top() + Pixels.SIDE; y++) {
            for (int x = pixels.left(); x < pixels.left() + Pixels.SIDE; x++) {
                if (area.contains(x, y, 1, 1)) {
                    assertThat(argb[y * SIZE + x])
                            .as("pixel %d, %d", x, y)
                            .isEqualTo(Raster.argb(colour));
                    found++;
                }
            }
        }
        return found;
    }

    private static void outsideIsGround(int[] argb, Place place, Palette palette) {
        Area covered = new Area(place.outline());
        covered.add(band(place.outline(), 1.3 * 2.5));
        int ground = Raster.argb(palette.canvas());
        for (int y = place.top(); y < place.top() + Pixels.SIDE; y++) {
            for (int x = place.left(); x < place.left() + Pixels.SIDE; x++) {
                if (!covered.intersects(x, y, 1, 1)) {
                    assertThat(argb[y * SIZE + x]).as("pixel %d, %d", x, y).isEqualTo(ground);
                }
            }
        }
    }
}
