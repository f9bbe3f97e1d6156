package org.smotescope.sampling;

import java.util.Arrays;
import java.util.List;
import org.smotescope.data.ExactSum;
import org.smotescope.data.Ints;
import org.smotescope.data.Monitor;

/// The origins of added rows, stored as columns: a million rows cost a few arrays, not a million
/// objects. Immutable.
public final class Origins {
    /// The answer of [#votedWord(int, int)] where nothing was voted on; no code of a word, nor that
    /// of an empty cell.
    static final int NOT_VOTED = Integer.MIN_VALUE;

    // The kinds.
    static final byte COPIED = 0;
    static final byte INTERPOLATED = 1;
    static final byte SHORTENED = 2;
    static final byte JITTERED = 3;
    static final byte VOTED = 4;
    static final byte CENTROID = 5;
    private static final Origins EMPTY = new OriginsBuilder().build();

    private final byte[] kinds;
    private final int[] bases;
    private final int[] neighbours;
    private final int[] ranks;
    private final double[] gaps;

    /// Where the details of a row stand in the lists below; only for the kinds that have some.
    private final int[] details;

    private final List<double[]> numbers;
    private final List<Ints> rows;
    private final List<Ints> words;

    Origins(OriginsBuilder builder) {
        int n = builder.size;
        // Full arrays are taken over: a builder that goes on makes new ones.
        boolean full = builder.kinds.length == n;
        kinds = full ? builder.kinds : Arrays.copyOf(builder.kinds, n);
        bases = full ? builder.bases : Arrays.copyOf(builder.bases, n);
        neighbours = full ? builder.neighbours : Arrays.copyOf(builder.neighbours, n);
        ranks = full ? builder.ranks : Arrays.copyOf(builder.ranks, n);
        gaps = full ? builder.gaps : Arrays.copyOf(builder.gaps, n);
        details = full ? builder.details : Arrays.copyOf(builder.details, n);
        numbers = List.copyOf(builder.numbers);
        rows = List.copyOf(builder.rows);
        words = List.copyOf(builder.words);
    }

    public static Origins none() {
        return EMPTY;
    }

    public int size() {
        return kinds.length;
    }

    /// The reference of the base of an added row, of the row that was copied or jittered, or of the
    /// first member.
    public int base(int added) {
        return bases[added];
    }

    /// The reference of the neighbour of an added row; its base where the row is not interpolated.
    public int neighbour(int added) {
        return neighbours[added];
    }

    /// The gap of an added row; 0 where the row is not interpolated.
    public double gap(int added) {
        return gaps[added];
    }

    /// Whether an added row is an exact copy of its base.
    public boolean isCopy(int added) {
        return kinds[added] == COPIED;
    }

    /// Whether an added row is the mean of some rows.
    public boolean isCentre(int added) {
        return kinds[added] == CENTROID;
    }

    /// Whether an added row is the centre of a cluster of one row: that row.
    boolean isCentreOfOne(int added) {
        return kinds[added] == CENTROID && rows.get(details[added]).size() == 1;
    }

    public Origin get(int added) {
        int base = bases[added];
        int neighbour = neighbours[added];
        int rank = ranks[added];
        double gap = gaps[added];
        int detail = details[added];
        return switch (kinds[added]) {
            case COPIED -> new Origin.Copied(base);
            case INTERPOLATED -> new Origin.Interpolated(base, neighbour, rank, gap);
            case SHORTENED ->
                    new Origin.Shortened(base, neighbour, rank, numbers.get(detail)[0], gap);
            case JITTERED ->
                    new Origin.Jittered(base, Arrays.stream(numbers.get(detail)).boxed().toList());
            case VOTED ->
                    new Origin.Voted(
                            base, neighbour, rank, gap, rows.get(detail), words.get(detail));
            case CENTROID -> new Origin.Centroid(rows.get(detail));
            default -> throw new IllegalStateException("unknown kind: " + kinds[added]);
        };
    }

    /// The value of an added row in a numeric feature.
    ///
    /// @param feature the number of the feature among all
    /// @param values the feature's value by reference
    double number(int added, int feature, ByReference values) {
        double base = values.at(bases[added]);
        return switch (kinds[added]) {
            case COPIED -> base;
            case INTERPOLATED, VOTED ->
                    neighbours[added] == bases[added]
                            ? base
                            : base + gaps[added] * (values.at(neighbours[added]) - base);
            case SHORTENED ->
                    base
                            + gaps[added]
                                    * (numbers.get(details[added])[0]
                                            * (values.at(neighbours[added]) - base));
            case JITTERED -> base + numbers.get(details[added])[feature];
            case CENTROID -> mean(rows.get(details[added]), values);
            default -> throw new IllegalStateException("unknown kind: " + kinds[added]);
        };
    }

    /// Writes the values of all added rows in a numeric feature behind those of the source.
    ///
    /// @param feature the number of the feature among all
    /// @param values the source's values first; then one place for each added row
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    void fillNumbers(int feature, double[] values, Monitor monitor) {
        for (int from = 0; from < kinds.length; from += Monitor.ROWS) {
            monitor.check((double) from / kinds.length);
            fillNumbers(feature, values, from, Math.min(from + Monitor.ROWS, kinds.length));
        }
    }

    private void fillNumbers(int feature, double[] values, int from, int to) {
        int n = values.length - kinds.length;
        ByReference byReference = reference -> values[place(reference, n)];
        for (int i = from; i < to; i++) {
            if (kinds[i] == INTERPOLATED || kinds[i] == VOTED) {
                // By far the most frequent kinds, the same as in number().
                double base = values[place(bases[i], n)];
                double neighbour = values[place(neighbours[i], n)];
                values[n + i] =
                        neighbours[i] == bases[i] ? base : base + gaps[i] * (neighbour - base);
            } else {
                values[n + i] = number(i, feature, byReference);
            }
        }
    }

    /// Writes the codes of all added rows in a categorical feature behind those of the source.
    ///
    /// @param categorical the number of the feature among the categorical ones
    /// @param codes the source's codes first; then one place for each added row
    void fillWords(int categorical, int[] codes) {
        int n = codes.length - kinds.length;
        for (int i = 0; i < kinds.length; i++) {
            int voted = votedWord(i, categorical);
            codes[n + i] = voted != NOT_VOTED ? voted : codes[place(bases[i], n)];
        }
    }

    /// Writes the classes of all added rows, those of their bases, behind those of the source.
    void fillClasses(int[] codes) {
        int n = codes.length - kinds.length;
        for (int i = 0; i < kinds.length; i++) {
            codes[n + i] = codes[place(bases[i], n)];
        }
    }

    /// Where the row of a reference stands if the added rows come after the `n` of the source.
    private static int place(int reference, int n) {
        return reference >= 0 ? reference : n + ~reference;
    }

    /// The code that was voted for an added row, or [#NOT_VOTED] where the word is that of the
    /// base.
    ///
    /// @param categorical the number of the feature among the categorical ones
    int votedWord(int added, int categorical) {
        return kinds[added] == VOTED ? words.get(details[added]).get(categorical) : NOT_VOTED;
    }

    private static double mean(Ints members, ByReference values) {
        ExactSum sum = new ExactSum();
        for (int i = 0; i < members.size(); i++) {
            sum.add(values.at(members.get(i)));
        }
        return sum.value() / members.size();
    }

    /// A column of numbers by reference.
    @FunctionalInterface
    interface ByReference {
        double at(int reference);
    }
}
