package org.smotescope.sampling;

import org.smotescope.data.Mix;
import org.smotescope.data.Monitor;

/// Where a sampler's draws come from. Two implementations: [StrictRandomness] (counter based, by
/// row key) and [ParityRandomness] (numpy's generator, consumed as imbalanced-learn consumes it).
public interface Randomness {
    /// The draws of one class.
    ///
    /// @param order how imbalanced-learn uses its generator over classes; strict draws do not
    ///   depend on it
    /// @param stage a constant that names the purpose of the draws, so that two purposes never
    ///   share numbers
    /// @param classCode the class
    /// @param keys the keys of the rows that may be drawn; a draw is a position in this array
    /// @param monitor is asked while they are put in order
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    Draws draws(Order order, String stage, int classCode, long[] keys, Monitor monitor);

    /// The same where rows are few.
    default Draws draws(Order order, String stage, int classCode, long[] keys) {
        return draws(order, stage, classCode, keys, Monitor.NONE);
    }

    /// A seed for a model that draws by itself: in strict mode one of its own for each purpose, in
    /// parity mode that of the run.
    ///
    /// @param stage a constant that names the purpose, as in [#draws]
    long seed(String stage);

    /// As [#seed(String)], for a model of the rows of one class: every class has its own.
    default long seed(String stage, int classCode) {
        return Mix.of(seed(stage), classCode);
    }

    /// The randomness of a later step: independent of that of the steps before, or
    /// imbalanced-learn's generator anew.
    ///
    /// @param number of the step, 0 for the first
    Randomness step(int number);

    /// The order in which kept rows are returned: that of the data set in strict mode, as given
    /// (class by class, as drawn) in parity mode.
    ///
    /// @param rows rows of the data set, class by class
    int[] arranged(int[] rows);

    /// How imbalanced-learn uses its generator over classes.
    enum Order {
        /// A new generator with the same seed for every class.
        RESTARTED,
        /// One generator that goes on from class to class.
        CONTINUED
    }

    /// Draws among the rows of one class. Calls have an order: with numpy's generator the second
    /// call continues where the first ended.
    interface Draws {
        /// Positions to copy. Strict: every row equally often, the rest goes to some rows, and a
        /// smaller count is the beginning of a larger one. Parity: independent draws.
        int[] evenly(int count);

        /// Independent draws; a row may be drawn more than once: a bootstrap.
        int[] withReplacement(int count);

        /// Distinct positions to keep.
        ///
        /// @param count at most the number of keys
        int[] withoutReplacement(int count);

        /// A start, one of its k neighbours and a gap for each of `count` new rows. The starts are
        /// distributed as by [#evenly(int)].
        Segments segments(int k, int count);

        /// One of the k neighbours and a gap for each new row, whose starts are given.
        ///
        /// @param positions the starts; one that stands there n times gets n new rows
        Segments segmentsFrom(int[] positions, int k);

        /// Fractions in [0, 1), one per position.
        double[] units(int[] positions);

        /// One of several equal candidates per position.
        ///
        /// @param purpose what they are candidates for, so that two purposes never share numbers
        /// @param positions the rows that choose
        /// @param candidates how many each has, 1 or more
        /// @return a number from 0 (inclusive) to the number of candidates (exclusive) for each
        int[] picks(String purpose, int[] positions, int[] candidates);

        /// One number between 0 and 1 of a beta distribution.
        ///
        /// @param a above 1
        /// @param b above 1
        double beta(double a, double b);

        /// Standard normal numbers for one jittered row after another.
        ///
        /// @param columns numbers per row
        Normals normals(int columns);

        /// Silverman's width of a smoothed bootstrap relative to the standard deviation, `(4 /
        /// ((columns + 2) rows))^(1 / (columns + 4))`, to the last bit that goes with these draws.
        double bandwidth(int rows, int columns);
    }

    /// Standard normal numbers, drawn row by row. It has a state and is used on one thread.
    interface Normals {
        /// The numbers of the next row, which jitters the row at this position.
        double[] next(int position);
    }

    /// Where new rows lie: `position[i]` starts towards its neighbour `rank[i]` (0 for the nearest)
    /// and goes `gap[i]` of the way, 0 <= gap < 1. The arrays have the same length.
    record Segments(int[] position, int[] rank, double[] gap) {}
}
