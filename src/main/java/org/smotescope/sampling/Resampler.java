package org.smotescope.sampling;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;

/// The one way to run a sampler: checks what every sampler relies on, gives it its randomness, and
/// adds the notes that every run owes its user.
public final class Resampler {
    private Resampler() {}

    /// Runs a sampler.
    ///
    /// @param descriptor the sampler
    /// @param settings its settings
    /// @param dataset the training rows
    /// @param targets the rows wanted per class, resolved for the same mode
    /// @param mode whose rules it follows
    /// @param seed of the draws
    /// @param search where neighbours come from
    /// @param monitor progress and cancellation
    /// @return rows are positions in `dataset`; in parity mode [Resampling#source()] is the data
    ///   set keyed by position
    /// @throws org.smotescope.data.DataProblem if the data cannot be resampled so
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public static Resampling run(
            Descriptor descriptor,
            SettingValues settings,
            Dataset dataset,
            Targets targets,
            Mode mode,
            long seed,
            NeighbourSearch search,
            Monitor monitor) {
        monitor.check(0.0);
        InputCheck.check(descriptor, dataset);
        Sampler sampler = descriptor.factory().apply(settings);
        Dataset keyed =
                switch (mode) {
                    case STRICT -> dataset;
                    case PARITY -> dataset.keyedByPosition();
                };
        Randomness randomness =
                switch (mode) {
                    case STRICT -> new StrictRandomness(seed);
                    case PARITY -> new ParityRandomness(seed);
                };
        Resampling result =
                sampler.resample(keyed, targets, randomness, search, monitor.part(0.0, 0.9));
        List<Note> notes = new ArrayList<>(Account.notes(descriptor, targets, result));
        monitor.check(0.95);
        notes.addAll(Coincidence.notes(result));
        monitor.check(1.0);
        return result.withNotes(notes);
    }
}
