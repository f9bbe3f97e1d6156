package org.smotescope.ui.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.experiment.Run;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.neighbours.NeighbourTable;
import org.smotescope.neighbours.Space;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Removed;
import org.smotescope.sampling.Removed.Reason;
import org.smotescope.sampling.under.NearMiss;

/// How near miss measured a row that it removed: to which rows of the smallest class, found again
/// as it finds them.
///
/// @param rows those rows: the nearest first, or of the farthest the farthest first
/// @param average their distance, scaled
/// @param limit the same of the last row that was kept; not a number where none was
/// @param rule which rows count and which averages are kept
record Measured(List<Integer> rows, double average, double limit, Rule rule) {
    private static final double ROUNDING = 1e-9;

    /// Which rows of the smallest class count, and which averages are kept.
    enum Rule {
        /// The nearest ones count, small averages are kept.
        NEAREST,
        /// The farthest ones count, small averages are kept.
        FARTHEST,
        /// The nearest ones count, large averages are kept.
        AROUND
    }

    /// None where another sampler removed the row, or where its score cannot be found again.
    static Optional<Measured> of(Sight sight, Removed removed) {
        Optional<Rule> rule = rule(sight.run().sampler());
        return removed.row() >= 0
                        && rule.isPresent()
                        && removed.reason() instanceof Reason.Ranked ranked
                ? of(sight.run(), removed.row(), ranked, rule.get())
                : Optional.empty();
    }

    private static Optional<Rule> rule(Descriptor sampler) {
        if (sampler == NearMiss.NEAREST) {
            return Optional.of(Rule.NEAREST);
        }
        if (sampler == NearMiss.FARTHEST) {
            return Optional.of(Rule.FARTHEST);
        }
        return sampler == NearMiss.AROUND ? Optional.of(Rule.AROUND) : Optional.empty();
    }

    /// Where several classes are the smallest, it is the one whose distances add up to the score.
    private static Optional<Measured> of(Run run, int row, Reason.Ranked ranked, Rule rule) {
        Dataset source = run.resampling().source();
        int[] counts = source.classes().counts();
        int least = Arrays.stream(counts).min().orElse(0);
        return IntStream.range(0, counts.length)
                .filter(code -> counts[code] == least)
                .mapToObj(code -> to(run, row, source.classes().rowsOf(code), rule))
                .filter(table -> isSum(table, ranked.score()))
                .map(table -> of(table, ranked, rule))
                .findFirst();
    }

    private static NeighbourTable to(Run run, int row, int[] pool, Rule rule) {
        Space space = Space.of(run.resampling().source());
        NeighbourSearch search = run.search().once();
        int others = (int) Arrays.stream(pool).filter(other -> other != row).count();
        int k = Math.min(run.settings().intValue("k"), others);
        int[] queries = {row};
        return rule == Rule.FARTHEST
                ? search.farthest(space, queries, pool, k, Monitor.NONE)
                : search.search(space, queries, pool, k, Monitor.NONE);
    }

    private static boolean isSum(NeighbourTable table, double score) {
        return Math.abs(sum(table) - score) <= ROUNDING * Math.max(1, score);
    }

    private static double sum(NeighbourTable table) {
        return IntStream.range(0, table.k()).mapToDouble(rank -> table.distance(0, rank)).sum();
    }

    private static Measured of(NeighbourTable table, Reason.Ranked ranked, Rule rule) {
        List<Integer> rows =
                IntStream.range(0, table.k()).mapToObj(rank -> table.neighbour(0, rank)).toList();
        return new Measured(rows, ranked.score() / table.k(), ranked.limit() / table.k(), rule);
    }
}
