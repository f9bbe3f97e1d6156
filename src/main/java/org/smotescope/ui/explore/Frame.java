package org.smotescope.ui.explore;

import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.Viewport;

/// A moment of a story.
///
/// @param caption what happens
/// @param drawing what the plot shows
/// @param view which part of the data is in sight
/// @param done how many rows are made, or removed, by now
public record Frame(Caption caption, Drawing drawing, Viewport view, int done) {}
