/// Scatter plots: a drawing in data coordinates, painters for it, and the pane that shows it.
///
/// A picture is a pure function of drawing, viewport, palette and size. Rows in bulk go into a
/// raster of our own, the few actors of a story onto a canvas above it.
@NullMarked
package org.smotescope.ui.plot;

import org.jspecify.annotations.NullMarked;
