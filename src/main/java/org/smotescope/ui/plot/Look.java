package org.smotescope.ui.plot;

import org.smotescope.ui.theme.Palette;

/// How a drawing is seen: what part of it, in which colours, with marks of which size. Together
/// with the drawing it fixes the picture.
record Look(Viewport viewport, Palette palette, double markScale) {

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
        return new Look(device, palette, markScale * density);
    }
}
