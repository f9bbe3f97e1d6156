package org.smotescope.experiment.diagnostics;

import java.util.List;
import org.smotescope.data.Ints;

/// One figure about the new rows of a class. Immutable.
public sealed interface Figure {
    Kind kind();

    /// A figure and the rows that it speaks of.
    ///
    /// @param kind what is told
    /// @param value in the unit of the kind; NaN where it is not defined, as the sentence says
    /// @param sentence the same in words
    /// @param rows references as in [org.smotescope.sampling.Resampling]: the new row `i` is `~i`,
    ///   a base is a row of the source; what they are, [Kind#selects()] says
    /// @param detail what a chart shows
    record Found(Kind kind, double value, String sentence, Ints rows, Detail detail)
            implements Figure {}

    /// A figure that has no meaning for these rows.
    ///
    /// @param reason a sentence
    record Absent(Kind kind, String reason) implements Figure {}

    /// What can be told.
    enum Kind {
        /// New rows that are nearer to an original row of another class than to any of their own.
        INVADED("invaded", "Nearer to another class", Unit.SHARE, Selects.NEW_ROWS),
        /// New rows in the empty space between clusters of their class.
        BRIDGING("bridging", "Between separated clusters", Unit.SHARE, Selects.NEW_ROWS),
        /// New rows whose base has only rows of other classes around it.
        NOISE("noise", "Made from noise", Unit.SHARE, Selects.NEW_ROWS),
        /// New rows whose base is over-used: the base of more than twice as many as the mean over
        /// all rows of the class, a mean below 1 counting as 1. 0 where rows are evenly used.
        OVERUSED("overused", "Over-used bases", Unit.SHARE, Selects.BASES),
        /// New rows that equal an original row or another new row.
        DUPLICATES("duplicates", "Duplicates", Unit.SHARE, Selects.NEW_ROWS),
        /// The median distance of new rows from the nearest original row of their class over that
        /// among original rows.
        DISTANCE("distance", "Distance to original rows", Unit.RATIO, Selects.NEW_ROWS),
        /// How far the distribution of the worst column is from the original one.
        DRIFT("drift", "Column drift", Unit.STATISTIC, Selects.NEW_ROWS);

        private final String id;
        private final String title;
        private final Unit unit;
        private final Selects selects;

        Kind(String id, String title, Unit unit, Selects selects) {
            this.id = id;
            this.title = title;
            this.unit = unit;
            this.selects = selects;
        }

        /// The stable name in files.
        public String id() {
            return id;
        }

        /// The name on screen.
        public String title() {
            return title;
        }

        public Unit unit() {
            return unit;
        }

        /// Which rows the figure names.
        public Selects selects() {
            return selects;
        }
    }

    /// What a value counts.
    enum Unit {
        /// A part of the new rows, from 0 to 1.
        SHARE,
        /// A distance over a distance.
        RATIO,
        /// A distance of two distributions, from 0 (the same) to 1 (nothing shared).
        STATISTIC
    }

    /// Which rows a figure names.
    enum Selects {
        NEW_ROWS,
        BASES
    }

    /// What a chart of a figure shows.
    sealed interface Detail {
        /// A part of the new rows.
        ///
        /// @param count the new rows in question
        /// @param of the new rows that were looked at
        /// @param originalCount the original rows of the class of which the same is true
        /// @param originals the original rows of the class
        record Part(int count, int of, int originalCount, int originals) implements Detail {}

        /// New rows between clusters.
        ///
        /// @param count the new rows in question
        /// @param of the new rows that have two ends in the class
        /// @param clusters the original rows of each cluster, the largest cluster first
        record Bridges(int count, int of, List<Ints> clusters) implements Detail {
            public Bridges {
                clusters = List.copyOf(clusters);
            }
        }

        /// How often rows are bases.
        ///
        /// @param counts per original row of the class, in their order, the new rows that start
        ///   from it, also by way of new rows of an earlier step
        /// @param gini the Gini coefficient of the counts: 0 where all are equal, near 1 where one
        ///   row is the base of all
        /// @param histogram rows by their number of uses
        /// @param ofOverused the new rows that start from an over-used row
        record Uses(Ints counts, double gini, Histogram histogram, int ofOverused)
                implements Detail {
            /// The mean of the counts.
            public double mean() {
                return (double) counts.stream().asLongStream().sum() / counts.size();
            }

            public int max() {
                return counts.stream().max().orElse(0);
            }

            /// Whether no row is used more often than another by more than one.
            public boolean isEven() {
                return max() - counts.stream().min().orElse(0) <= 1;
            }

            /// The rows that no new row starts from.
            public int unused() {
                return (int) counts.stream().filter(count -> count == 0).count();
            }
        }

        /// New rows with the same values, to the bit in every column, as another row.
        ///
        /// @param ofOriginals those that equal an original row of any class
        /// @param ofNewRows those that equal another new row of the class
        /// @param of all new rows of the class
        record Copies(int ofOriginals, int ofNewRows, int of) implements Detail {}

        /// Distances to the nearest other original row of the class.
        ///
        /// @param made those of new rows
        /// @param original those of original rows, each left out in its turn
        /// @param madeHistogram those of new rows in bins
        /// @param originalHistogram those of original rows in the same bins
        record Nearest(
                Quantiles made,
                Quantiles original,
                Histogram madeHistogram,
                Histogram originalHistogram)
                implements Detail {}

        /// How far the columns are from the original ones.
        ///
        /// @param columns the worst first
        record Drift(List<ColumnDrift> columns) implements Detail {
            public Drift {
                columns = List.copyOf(columns);
            }
        }
    }
}
