package org.smotescope.ui.explore;

import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.Viewport;

/// A moment of a story.
///
/// @param caption what happens
/// @param drawing what the plot shows
/// @param view which part of the data is in sight
/// @param done how many rows are made, and then removed, by now
/// @param moment what it shows that the legend must explain
public record Frame(Caption caption, Drawing drawing, Viewport view, int done, Moment moment) {
    /// A moment after everything that is removed is removed.
    public Frame(Caption caption, Drawing drawing, Viewport view, int done) {
        this(caption, drawing, view, done, Moment.FADED);
    }
}
