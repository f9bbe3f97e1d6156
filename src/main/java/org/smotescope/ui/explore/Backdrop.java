package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.smotescope.ui.plot.Drawing;
import org.smotescope.ui.plot.Item;
import org.smotescope.ui.plot.Viewport;

/// What lies behind the actors of a row's story.
///
/// @param crowd the other rows
/// @param from the view at the beginning
/// @param to the view that the first stage eases to
/// @param made the new rows that are made before this one
record Backdrop(List<Item> crowd, Viewport from, Viewport to, int made) {

    /// The crowd with actors before it.
    Drawing with(List<Item> actors) {
        List<Item> all = new ArrayList<>(crowd);
        all.addAll(actors);
        return new Drawing(all);
    }

    Drawing with(Item... actors) {
        return with(Arrays.asList(actors));
    }

    /// The view on the way in.
    Viewport approach(double share) {
        return share >= 1 ? to : from.interpolate(to, share);
    }
}
