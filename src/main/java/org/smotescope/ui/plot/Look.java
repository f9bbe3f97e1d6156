package org.smotescope.ui.plot;

import org.smotescope.ui.theme.Palette;

/// How a drawing is seen: what part of it, in which colours, with marks of which size. Together
/// with the drawing it fixes the picture.
///
/// @param markScale size of marks, 1 in a usual window
/// @param textScale size of words, 1 at 100 %
record Look(Viewport viewport, Palette palette, double markScale, double textScale) {

    /// With words of the usual size.
    Look(Viewport viewport, Palette palette, double markScale) {
        this(viewport, palette, markScale, 1);
    }

    /// The same look in pixels of a raster that fills the viewport's pixel rectangle.
    Look onRaster(int width, int height) {
        double density = width / viewport.width();
        Viewport device =
                new Viewport(
                        viewport.minX(),
                        viewport.maxX(),
                        viewport.minY(),
                        viewport.maxY(),
                        0,
                        0,
                        width,
                        height);
        return new Look(device, palette, markScale * density, textScale);
    }
}
