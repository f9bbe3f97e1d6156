package org.smotescope.sampling;

import java.util.function.IntUnaryOperator;
import org.smotescope.data.Ints;

/// A row that is not in the result, and why.
///
/// @param row a position in the data set that was resampled; below 0 for an added row, whose number
///   is `~row`
public record Removed(int row, Reason reason) {
    /// The same told of other row numbers.
    Removed withRows(IntUnaryOperator rows) {
        return new Removed(rows.applyAsInt(row), reason.withRows(rows));
    }

    /// Why a row was removed. Rows are references, as in [Origin].
    public sealed interface Reason {
        /// The draw kept other rows.
        record NotDrawn() implements Reason {}

        /// Its nearest rows are of other classes (edited nearest neighbours).
        ///
        /// @param voters its nearest rows, nearest first
        /// @param pass in which pass over the rows, from 1
        record Outvoted(Ints voters, int pass) implements Reason {}

        /// It and a row of another class are each other's nearest row (Tomek link).
        ///
        /// @param partner that row
        record Linked(int partner) implements Reason {}

        /// The rows kept already tell its class (condensed nearest neighbours, one-sided
        /// selection).
        ///
        /// @param by the kept rows that are nearest to it
        record Recognised(Ints by) implements Reason {}

        /// It is among the nearest rows of a row of the smallest class that its neighbours get
        /// wrong (neighbourhood cleaning).
        ///
        /// @param victim the row of the smallest class
        record Misleading(int victim) implements Reason {}

        /// Other rows score better (near miss).
        ///
        /// @param score the sum of its distances to rows of the smallest class
        /// @param limit the score of the last row that was kept; not a number where none was
        record Ranked(double score, double limit) implements Reason {}

        /// It is among the nearest rows of no row of the smallest class (near miss 3).
        record NoCandidate() implements Reason {}

        /// A model trained without it finds its class too unlikely (instance hardness).
        ///
        /// @param probability of its own class, from 0 to 1
        /// @param limit the probability of the last row that was kept
        record Hard(double probability, double limit) implements Reason {}

        /// It is merged into the mean of its cluster.
        ///
        /// @param into the row that stands for the cluster
        record Merged(int into) implements Reason {}

        /// The same told of other row numbers.
        default Reason withRows(IntUnaryOperator rows) {
            return switch (this) {
                case NotDrawn _, Ranked _, NoCandidate _, Hard _ -> this;
                case Outvoted(Ints voters, int pass) -> new Outvoted(voters.map(rows), pass);
                case Linked(int partner) -> new Linked(rows.applyAsInt(partner));
                case Recognised(Ints by) -> new Recognised(by.map(rows));
                case Misleading(int victim) -> new Misleading(rows.applyAsInt(victim));
                case Merged(int into) -> new Merged(rows.applyAsInt(into));
            };
        }
    }
}
