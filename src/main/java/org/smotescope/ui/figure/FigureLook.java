package org.smotescope.ui.figure;

import org.smotescope.ui.theme.Theme;

/// How a figure looks.
///
/// @param theme light or dark
/// @param width in pixels, before any scale
/// @param height in pixels, before any scale
public record FigureLook(Theme theme, int width, int height) {
    /// The least width and height.
    public static final int LEAST = 240;

    /// The largest width and height.
    public static final int MOST = 4_096;

    /// The look nearest to a size that there can be.
    public static FigureLook near(Theme theme, double width, double height) {
        return new FigureLook(
                theme, (int) Math.clamp(width, LEAST, MOST), (int) Math.clamp(height, LEAST, MOST));
    }

    public FigureLook {
        if (width < LEAST || width > MOST || height < LEAST || height > MOST) {
            throw new IllegalArgumentException(
                    "size must be from %1$sx%1$s to %2$sx%2$s: %3$sx%4$s"
                            .formatted(LEAST, MOST, width, height));
        }
    }
}
