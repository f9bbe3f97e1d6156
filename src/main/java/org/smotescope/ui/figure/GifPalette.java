package org.smotescope.ui.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.paint.Color;
import org.smotescope.ui.theme.Palette;

/// The 256 colours of an animation: those of the theme, and their blends with the ground and with
/// each other as soft edges make them. The same for all frames, so that nothing flickers.
final class GifPalette {
    private static final int COLOURS = 256;

    /// Shades from the ground to a colour, the colour among them.
    private static final int SHADES = 11;

    private final int[] colours;

    /// What is nearest to the colours that were asked for.
    private final Map<Integer, Integer> nearest = new HashMap<>();

    private GifPalette(int[] colours) {
        this.colours = colours;
    }

    static GifPalette of(Palette theme) {
        Set<Integer> chosen = new LinkedHashSet<>();
        List<Color> inks = new ArrayList<>(theme.classes());
        inks.addAll(
                List.of(
                        theme.text(),
                        theme.text2(),
                        theme.dimmed(),
                        theme.line(),
                        theme.lineSoft(),
                        theme.accent()));
        chosen.add(rgb(theme.canvas()));
        inks.forEach(ink -> chosen.add(rgb(ink)));
        blends(chosen, theme.canvas(), inks, SHADES);
        blends(chosen, theme.text(), theme.classes(), 5);
        blends(chosen, theme.dimmed(), theme.classes(), 4);
        blends(chosen, theme.lineSoft(), theme.classes(), 5);
        blends(chosen, theme.lineSoft(), List.of(theme.text(), theme.dimmed()), 5);
        blends(chosen, theme.dimmed(), List.of(theme.text()), 5);
        return new GifPalette(chosen.stream().limit(COLOURS).mapToInt(Integer::intValue).toArray());
    }

    private static void blends(Set<Integer> chosen, Color from, List<Color> inks, int steps) {
        for (Color ink : inks) {
            for (int i = 1; i < steps; i++) {
                chosen.add(rgb(from.interpolate(ink, (double) i / steps)));
            }
        }
    }

    private static int rgb(Color colour) {
        return (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }

    /// As 0xRRGGBB; black where there are no more.
    int colour(int index) {
        return index < colours.length ? colours[index] : 0;
    }

    /// The nearest colours of pixels. Colours of the theme itself are met exactly.
    byte[] indices(int[] argb) {
        byte[] indices = new byte[argb.length];
        int last = -1;
        byte lastIndex = 0;
        for (int i = 0; i < argb.length; i++) {
            int rgb = argb[i] & 0xffffff;
            if (rgb != last) {
                last = rgb;
                lastIndex = nearest.computeIfAbsent(rgb, this::nearestTo).byteValue();
            }
            indices[i] = lastIndex;
        }
        return indices;
    }

    private int nearestTo(int rgb) {
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < colours.length; i++) {
            long red = (rgb >> 16 & 0xff) - (colours[i] >> 16 & 0xff);
            long green = (rgb >> 8 & 0xff) - (colours[i] >> 8 & 0xff);
            long blue = (rgb & 0xff) - (colours[i] & 0xff);
            long distance = 3 * red * red + 6 * green * green + blue * blue;
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }
}
