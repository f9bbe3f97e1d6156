package org.smotescope.ui.explore;

import org.smotescope.data.Monitor;
import org.smotescope.experiment.Run;

/// Makes still pictures of runs of the same rows, all on the axes of Explore: each training row
/// lies at the same place in all of them, as the axes know nothing of what was resampled.
/// Immutable.
public final class Stills {
    private final Placing placing;

    Stills(Placing placing) {
        this.placing = placing;
    }

    /// A run as a picture.
    ///
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public Still of(Run run, Monitor monitor) {
        return Still.of(run, placing, monitor);
    }

    /// What the axis across shows.
    public String across() {
        return placing.label(placing.axes().across()).text();
    }

    /// What the axis upwards shows.
    public String up() {
        return placing.label(placing.axes().up()).text();
    }

    /// Whether pictures of both are on the same axes.
    public boolean isOnSameAxes(Stills other) {
        return placing.equals(other.placing);
    }
}
