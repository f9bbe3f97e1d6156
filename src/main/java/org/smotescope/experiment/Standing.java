package org.smotescope.experiment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How one of those that are compared stands.
///
/// @param contender who
/// @param role whether others are measured against it
/// @param splits in which splits it has been measured, from 0 on
/// @param result what it was worth in these; null where there are none or it was refused
/// @param difference what it is above the yardstick of its model, on the splits that both have
///   done; null for the yardstick, and where there are none
/// @param added training rows that were made, the mean over splits
/// @param removed training rows that were taken out, likewise
/// @param problem why it was refused; empty where it was not
/// @param yardstickProblem why its yardstick was; empty where it was not
public record Standing(
        Contender contender,
        Role role,
        List<Integer> splits,
        @Nullable VariantResult result,
        @Nullable Comparison difference,
        double added,
        double removed,
        String problem,
        String yardstickProblem) {
    /// What it is for the others.
    public enum Role {
        YARDSTICK,
        CHALLENGER
    }

    public Standing {
        splits = List.copyOf(splits);
    }

    /// Not measured yet.
    static Standing waiting(Contender contender, Role role) {
        return none(contender, role, "");
    }

    static Standing refused(Contender contender, Role role, String problem) {
        return none(contender, role, problem);
    }

    private static Standing none(Contender contender, Role role, String problem) {
        return new Standing(
                contender, role, List.of(), null, null, Double.NaN, Double.NaN, problem, "");
    }

    /// The same, compared with its yardstick.
    ///
    /// @param of null where there is nothing to compare with yet
    /// @param why the yardstick was refused; empty where it was not
    Standing against(@Nullable Comparison of, String why) {
        return new Standing(contender, role, splits, result, of, added, removed, problem, why);
    }

    /// @param splits in which the outcomes were measured
    /// @param outcomes not empty
    /// @param testShare test rows per training row of a split
    static Standing of(
            Contender contender,
            Role role,
            List<Integer> splits,
            List<Trial.Outcome> outcomes,
            double testShare) {
        return new Standing(
                contender,
                role,
                splits,
                Summary.of(contender.name(), outcomes, testShare),
                null,
                outcomes.stream().mapToInt(Trial.Outcome::added).average().orElse(0),
                outcomes.stream().mapToInt(Trial.Outcome::removed).average().orElse(0),
                "",
                "");
    }

    /// In how many splits it has been measured.
    public int done() {
        return splits.size();
    }

    /// The time of all stages, summed over splits.
    public double seconds() {
        return result == null
                ? 0
                : result.seconds().values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
