/// The place Explore: the rows in a plane, and the story of how each new one was made.
///
/// Pictures are pure functions of the run, the row and the time: playing, scrubbing, stepping and
/// tests share one path. Nothing is drawn again at random: all comes from the run's origins.
@NullMarked
package org.smotescope.ui.explore;

import org.jspecify.annotations.NullMarked;
