package org.smotescope.sampling;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.neighbours.NeighbourSearch;

/// The one way to run samplers: checks what every sampler relies on, resolves its targets, gives it
/// its randomness, runs one step after another, and adds the notes that every run owes its user.
public final class Resampler {
    private static final double SAMPLING = 0.9;

    private final Mode mode;
    private final Randomness randomness;
    private final NeighbourSearch search;

    private Resampler(Mode mode, long seed, NeighbourSearch search) {
        this.mode = mode;
        this.search = search;
        this.randomness =
                switch (mode) {
                    case STRICT -> new StrictRandomness(seed);
                    case PARITY -> new ParityRandomness(seed);
                };
    }

    /// Runs one step after another.
    ///
    /// @param steps at least one
    /// @param dataset the training rows
    /// @param mode whose rules they follow
    /// @param seed of the draws
    /// @param search where neighbours come from
    /// @param monitor progress and cancellation
    /// @return rows are positions in `dataset`; in parity mode [Resampling#source()] is the data
    ///   set keyed by position
    /// @throws DataProblem if the data cannot be resampled so
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    public static Outcome run(
            List<Step> steps,
            Dataset dataset,
            Mode mode,
            long seed,
            NeighbourSearch search,
            Monitor monitor) {
        monitor.check(0.0);
        check(steps, mode);
        Resampler resampler = new Resampler(mode, seed, search);
        Outcome outcome = resampler.all(steps, dataset, monitor);
        List<Note> coincidence =
                Coincidence.notes(outcome.resampling(), monitor.part(SAMPLING, 1.0));
        monitor.check(1.0);
        return new Outcome(outcome.targets(), outcome.resampling().withNotes(coincidence));
    }

    private Outcome all(List<Step> steps, Dataset dataset, Monitor monitor) {
        List<Targets> targets = new ArrayList<>();
        Resampling sofar = null;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Randomness draws = randomness.step(i);
            Monitor part =
                    monitor.part(SAMPLING * i / steps.size(), SAMPLING * (i + 1) / steps.size());
            Dataset rows = keyed(sofar == null ? dataset : sofar.dataset(part.part(0.0, 0.0)));
            targets.add(step.guarded(() -> checkedTargets(step, rows, part)));
            Targets target = targets.getLast();
            NeighbourSearch neighbours = sofar == null ? search : later(dataset, sofar);
            Resampling next =
                    step.guarded(
                            () ->
                                    step.descriptor()
                                            .sampler(step.settings(), mode)
                                            .resample(rows, target, draws, neighbours, part));
            part.check(1.0);
            List<Note> account =
                    Account.notes(step.descriptor(), target, next, part.part(1.0, 1.0));
            Resampling noted = next.withNotes(account);
            sofar = sofar == null ? noted : sofar.then(noted);
        }
        if (sofar == null) {
            throw new IllegalArgumentException("steps must be one or more");
        }
        return new Outcome(targets, sofar);
    }

    /// The rows of a later step are made anew in every run: their neighbours are not kept. Where
    /// all rows of the source come first, what is known of them serves.
    private NeighbourSearch later(Dataset dataset, Resampling sofar) {
        return sofar.beginsWithSource() ? search.continuing(keyed(dataset)) : search.once();
    }

    private Targets checkedTargets(Step step, Dataset rows, Monitor monitor) {
        InputCheck.check(step.descriptor(), rows, monitor.part(0.0, 0.0));
        return step.strategy().resolve(rows.classes(), step.descriptor().family(), mode);
    }

    private Dataset keyed(Dataset rows) {
        return switch (mode) {
            case STRICT -> rows;
            case PARITY -> rows.keyedByPosition();
        };
    }

    /// Refuses steps that cannot follow the rules of a mode, whatever the data.
    ///
    /// @throws DataProblem if a sampler does not offer it
    public static void check(List<Step> steps, Mode mode) {
        steps.forEach(step -> checkMode(step.descriptor(), mode));
    }

    /// Refuses a sampler that does not offer a mode.
    static void checkMode(Descriptor descriptor, Mode mode) {
        if (mode == Mode.PARITY
                && descriptor.parity() instanceof Descriptor.Parity.NotOffered(String why)) {
            throw new DataProblem(
                    descriptor.name() + " has no parity mode: " + why,
                    new Mend("use strict", "resample.mode", "strict"));
        }
    }
}
