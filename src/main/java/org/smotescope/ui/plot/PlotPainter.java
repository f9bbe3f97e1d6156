package org.smotescope.ui.plot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.theme.Palette;

/// Paints ground, grid, what a model answers, and the rows in bulk into pixels. The picture depends
/// on the arguments only; what a painter keeps between calls are sprites and scratch arrays.
///
/// Not safe for use by several threads: each needs its own.
public final class PlotPainter {
    /// With more rows than this in sight, over all layers, each layer of more than
    /// [#MOST_ABOVE_DENSITY] rows is drawn as density, save small groups in it.
    public static final int MOST_MARKS = 120_000;

    /// So many rows of a layer stay marks above density: more would hide it.
    public static final int MOST_ABOVE_DENSITY = 10_000;

    /// Marks further outside than this cannot reach into the raster. Added to every place so that
    /// cutting off decimals rounds down left of the raster too.
    private static final int MARGIN = 256;

    /// Rows of a layer that are looked at to tell how many are in sight.
    private static final int PROBES = 20_000;

    private final Density density = new Density();
    private @Nullable SpriteSheet sheet;

    /// Paints what lies in the viewport's pixel rectangle; a raster of more pixels than that is for
    /// a screen of high density.
    ///
    /// @param argb at least `width` times `height` pixels, row by row; alpha comes out full
    public void paint(
            Drawing drawing,
            Viewport viewport,
            Palette palette,
            double markScale,
            int[] argb,
            int width,
            int height) {
        Raster raster = new Raster(argb, width, height);
        Look look = new Look(viewport, palette, markScale);
        paintGround(drawing, look, raster);
        paintMarks(drawing.marks(), look, raster);
        paintAbove(drawing, look, raster);
    }

    /// What lies below all rows: ground, grid, what a model answers, and lines.
    void paintGround(Drawing drawing, Look look, Raster raster) {
        paintGround(look, raster);
        for (ScoreField field : drawing.fields()) {
            FieldPainter.paint(field, look, raster);
        }
        for (Lines lines : drawing.lines(Lines.Depth.BELOW_ROWS)) {
            LinesPainter.paint(lines, look, raster);
        }
    }

    /// The lines above all rows.
    void paintAbove(Drawing drawing, Look look, Raster raster) {
        for (Lines lines : drawing.lines(Lines.Depth.ABOVE_ROWS)) {
            LinesPainter.paint(lines, look, raster);
        }
    }

    private void paintGround(Look look, Raster raster) {
        Viewport view = look.viewport();
        Viewport device = look.onRaster(raster.width(), raster.height()).viewport();
        int line = Raster.argb(look.palette().lineSoft());
        int thick = Math.max(1, (int) (raster.width() / view.width()));
        raster.fillRect(0, 0, raster.width(), 1, Raster.argb(look.palette().canvas()));
        for (AxisTicks.Tick tick : AxisTicks.across(view)) {
            int x = (int) Math.round(device.toPixelX(tick.value()) - thick / 2.0);
            raster.fillRect(x, 0, x + thick, 1, line);
        }
        raster.repeatFirstRow();
        for (AxisTicks.Tick tick : AxisTicks.up(view)) {
            int y = (int) Math.round(device.toPixelY(tick.value()) - thick / 2.0);
            raster.fillRect(0, y, raster.width(), y + thick, line);
        }
    }

    /// What has been painted: so many marks one by one, and whether others are density.
    record Painted(int marks, boolean hasDensity) {}

    /// All rows as they are at rest.
    private void paintMarks(List<Marks> layers, Look look, Raster raster) {
        paintMarks(layers, look, raster, isCrowded(layers, look, Pace.ALL));
    }

    /// Whether a picture has too many rows in sight to draw them one by one. Tells it by some of
    /// the rows, the same ones each time.
    ///
    /// @param most marks that the picture may have
    static boolean isCrowded(List<Marks> layers, Look look, int most) {
        int limit = Math.min(MOST_MARKS, most);
        return layers.stream().mapToLong(Marks::count).sum() > limit
                && layers.stream().mapToDouble(marks -> inSight(marks, look)).sum() > limit;
    }

    private static double inSight(Marks marks, Look look) {
        Viewport view = look.viewport();
        int step = marks.count() / PROBES + 1;
        int probes = 0;
        int found = 0;
        for (int i = 0; i < marks.count(); i += step) {
            int row = marks.row(i);
            boolean isInside =
                    marks.x(row) >= view.minX()
                            && marks.x(row) <= view.maxX()
                            && marks.y(row) >= view.minY()
                            && marks.y(row) <= view.maxY();
            found += isInside ? 1 : 0;
            probes++;
        }
        return probes == 0 ? 0 : (double) marks.count() * found / probes;
    }

    /// @param isCrowded whether layers of more than [#MOST_ABOVE_DENSITY] rows become density
    Painted paintMarks(List<Marks> layers, Look look, Raster raster, boolean isCrowded) {
        Look device = look.onRaster(raster.width(), raster.height());
        Stamp stamp =
                new Stamp(
                        Placement.of(device.viewport()), sheetFor(device, raster.width()), raster);
        int stamped = 0;
        boolean hasDensity = false;
        for (Marks marks : layers) {
            if (!isCrowded || marks.count() <= MOST_ABOVE_DENSITY) {
                stamp.rows(marks);
                stamped += marks.count();
            } else {
                density.count(marks, device, raster, MOST_ABOVE_DENSITY);
                density.paint(raster, look.palette());
                stampLeft(marks, stamp);
                stamped += density.left();
                hasDensity |= density.hasAny();
            }
        }
        return new Painted(stamped, hasDensity);
    }

    private void stampLeft(Marks marks, Stamp stamp) {
        for (int i = 0; i < marks.count() && density.left() > 0; i++) {
            if (!density.holds(marks, marks.row(i))) {
                stamp.row(marks, marks.row(i));
            }
        }
    }

    private SpriteSheet sheetFor(Look device, int stride) {
        SpriteSheet old = sheet;
        SpriteSheet adapted =
                old == null
                        ? new SpriteSheet(device.palette(), device.markScale(), stride)
                        : old.adapted(device.palette(), device.markScale(), stride);
        sheet = adapted;
        return adapted;
    }

    /// Puts marks where they belong; runs for each of up to [#MOST_MARKS] rows and frame.
    private record Stamp(Placement place, SpriteSheet sprites, Raster raster) {

        void rows(Marks marks) {
            int count = marks.count();
            for (int i = 0; i < count; i++) {
                row(marks, marks.row(i));
            }
        }

        void row(Marks marks, int row) {
            double x = place.x(marks.x(row)) + MARGIN;
            double y = place.y(marks.y(row)) + MARGIN;
            boolean near =
                    x >= 0
                            && x < raster.width() + 2 * MARGIN
                            && y >= 0
                            && y < raster.height() + 2 * MARGIN;
            if (near) {
                int quarterX = (int) (x * SpriteSheet.PHASES + 0.5);
                int quarterY = (int) (y * SpriteSheet.PHASES + 0.5);
                Sprite[] phases = sprites.of(marks.kind(row), marks.classIndex(row));
                Sprite sprite = phases[(quarterY & 3) * SpriteSheet.PHASES + (quarterX & 3)];
                int corner = MARGIN + sprite.size() / 2;
                raster.stamp(sprite, (quarterX >> 2) - corner, (quarterY >> 2) - corner);
            }
        }
    }
}
