package org.smotescope.sampling;

import org.smotescope.data.DataProblem;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;

/// A resampling method: a record whose components are its settings.
///
/// Pure: the same arguments give the same bytes on any number of threads. It never sees a ratio,
/// never reads a clock, a static or a system property, and cannot tell which [Randomness] it has.
public interface Sampler {
    /// Resamples the data set.
    ///
    /// @param dataset the training rows, without empty cells
    /// @param targets the rows wanted per class
    /// @param randomness where draws come from
    /// @param search where neighbours come from
    /// @param monitor progress and cancellation
    /// @throws DataProblem if the data cannot be resampled so (with what would mend it)
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    Resampling resample(
            Dataset dataset,
            Targets targets,
            Randomness randomness,
            NeighbourSearch search,
            Monitor monitor);
}
