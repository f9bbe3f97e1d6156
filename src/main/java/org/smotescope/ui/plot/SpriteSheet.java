package org.smotescope.ui.plot;

import java.util.Arrays;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.theme.Palette;

/// The sprites of one palette, size and width of raster, made when first asked for.
///
/// Each mark exists at 4 x 4 places within a pixel, so that a mark moves in quarters of a pixel and
/// still needs no drawing.
final class SpriteSheet {
    static final int PHASES = 4;

    /// Samples for each pixel and direction.
    private static final int SAMPLES = 8;

    /// Width of the ring of ground around a mark, in pixels at mark scale 1.
    static final double HALO = 1;

    private final Palette palette;
    private final double scale;
    private final int stride;
    private final int classCount;
    private final Sprite[] @Nullable [] sprites;

    SpriteSheet(Palette palette, double scale, int stride) {
        this.palette = palette;
        this.scale = scale;
        this.stride = stride;
        this.classCount = palette.classes().size();
        this.sprites = new Sprite[MarkKind.values().length * classCount][];
    }

    /// This sheet, or one like it: only for other colours or sizes must marks be drawn again, not
    /// while a window is resized.
    SpriteSheet adapted(Palette newPalette, double newScale, int newStride) {
        if (scale != newScale || !palette.equals(newPalette)) {
            return new SpriteSheet(newPalette, newScale, newStride);
        }
        return stride == newStride ? this : forStride(newStride);
    }

    private SpriteSheet forStride(int newStride) {
        SpriteSheet sheet = new SpriteSheet(palette, scale, newStride);
        for (int i = 0; i < sprites.length; i++) {
            Sprite[] made = sprites[i];
            if (made != null) {
                sheet.sprites[i] =
                        Arrays.stream(made)
                                .map(sprite -> sprite.forStride(newStride))
                                .toArray(Sprite[]::new);
            }
        }
        return sheet;
    }

    /// The sixteen of a mark: phase down times four plus phase across.
    Sprite[] of(int kind, int classIndex) {
        int at = kind * classCount + classIndex % classCount;
        Sprite[] found = sprites[at];
        if (found == null) {
            found = make(MarkKind.of(kind), classIndex);
            sprites[at] = found;
        }
        return found;
    }

    /// The mitres at the corners of a triangle stick out by twice what its edges do.
    private int reach(MarkKind kind) {
        double stroke =
                switch (kind.style()) {
                    case FILLED -> HALO;
                    case DIMMED -> 2 * HALO;
                    default -> kind.stroke();
                };
        boolean round = kind.shape() == MarkShape.CIRCLE;
        return (int) Math.ceil((kind.radius() + stroke * (round ? 0.5 : 1.05)) * scale);
    }

    private Sprite[] make(MarkKind kind, int classIndex) {
        Ink ink = new Ink(kind, palette, classIndex, scale);
        int reach = reach(kind);
        int size = 2 * reach + 1;
        Sprite[] made = new Sprite[PHASES * PHASES];
        for (int phase = 0; phase < made.length; phase++) {
            int across = phase % PHASES;
            int down = phase / PHASES;
            int[] argb = new int[size * size];
            for (int y = 0; y < size; y++) {
                for (int x = 0; x < size; x++) {
                    double left = x - reach - across / (double) PHASES;
                    double top = y - reach - down / (double) PHASES;
                    argb[y * size + x] = ink.pixel(left, top);
                }
            }
            made[phase] = new Sprite(argb, size, stride);
        }
        return made;
    }

    /// Which colour a mark has at a place: the same for every phase.
    private static final class Ink {
        private static final double INSIDE_OPACITY = 0.6;

        private final MarkKind kind;
        private final double radius;
        private final double half;
        private final double scale;
        private final Color line;
        private final Color ground;
        private final double dash;
        private final double dashOn;

        Ink(MarkKind kind, Palette palette, int classIndex, double scale) {
            this.kind = kind;
            this.scale = scale;
            this.radius = kind.radius() * scale;
            this.half = (kind.style() == MarkKind.Style.FILLED ? HALO : kind.stroke()) * scale / 2;
            this.line = colour(kind, palette, classIndex);
            this.ground = palette.canvas();
            RingStyle style = kind.ringStyle();
            this.dash = style.angle(kind.radius());
            this.dashOn = dash * style.shareOn();
        }

        private static Color colour(MarkKind kind, Palette palette, int classIndex) {
            return switch (kind.style()) {
                case FILLED, HOLLOW -> palette.classColour(classIndex);
                case DIMMED, DIMMED_HOLLOW, GONE -> palette.dimmed();
                case INK, RING_INK -> palette.text();
                case RING_TEXT2 -> palette.text2();
            };
        }

        /// Average of the samples in the pixel whose top left corner is here, premultiplied.
        int pixel(double left, double top) {
            double inLine = 0;
            double inGround = 0;
            for (int j = 0; j < SAMPLES; j++) {
                for (int i = 0; i < SAMPLES; i++) {
                    double x = left + (i + 0.5) / SAMPLES;
                    double y = top + (j + 0.5) / SAMPLES;
                    double level = radius * kind.shape().level(x / radius, y / radius);
                    inLine += lineAt(level, x, y);
                    inGround += groundAt(level, x, y);
                }
            }
            int n = SAMPLES * SAMPLES;
            return premultiplied(inLine / n, inGround / n);
        }

        private double lineAt(double level, double x, double y) {
            boolean on =
                    switch (kind.style()) {
                        case FILLED -> level <= -half;
                        case DIMMED -> level <= 0;
                        case INK, GONE -> level <= half;
                        case HOLLOW, DIMMED_HOLLOW -> Math.abs(level) <= half;
                        case RING_INK, RING_TEXT2 -> Math.abs(level) <= half && onDash(x, y);
                    };
            return on ? 1 : 0;
        }

        private boolean onDash(double x, double y) {
            double turn = Math.atan2(y, x) + 2 * Math.PI;
            return dash == 0 || turn % dash < dashOn;
        }

        private double groundAt(double level, double x, double y) {
            return switch (kind.style()) {
                case FILLED -> level > -half && level <= half ? 1 : 0;
                case DIMMED -> level > 0 && level <= HALO * scale ? 1 : 0;
                case HOLLOW, DIMMED_HOLLOW -> level < -half ? INSIDE_OPACITY : 0;
                case GONE -> level > half && Math.hypot(x, y) <= radius ? 1 : 0;
                default -> 0;
            };
        }

        private int premultiplied(double a, double b) {
            int alpha = (int) Math.round(255 * Math.min(1, a + b));
            int red = channel(a * line.getRed() + b * ground.getRed(), alpha);
            int green = channel(a * line.getGreen() + b * ground.getGreen(), alpha);
            int blue = channel(a * line.getBlue() + b * ground.getBlue(), alpha);
            return alpha << 24 | red << 16 | green << 8 | blue;
        }

        private static int channel(double value, int alpha) {
            return Math.min(alpha, (int) Math.round(255 * value));
        }
    }
}
