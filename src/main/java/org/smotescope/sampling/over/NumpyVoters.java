package org.smotescope.sampling.over;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.smotescope.data.Ints;
import org.smotescope.neighbours.Nominal;
import org.smotescope.neighbours.Space;
import org.smotescope.neighbours.ValueDifference;
import org.smotescope.sampling.NumpySum;

/// The voters as imbalanced-learn has them: the nearest rows of the class, the row itself among the
/// candidates like any other, by distances of the same last bit; of equally near rows those that
/// numpy selects.
final class NumpyVoters implements Voters {
    private final List<WordVote> columns;
    private final List<ValueDifference> differences;
    private final int classes;
    private final int[] rows;
    private final int count;

    /// Rows of the same words have the same voters.
    private final Map<Ints, int[]> known = new HashMap<>();

    /// @param space that of the value differences
    /// @param columns one per column of words
    /// @param rows the rows of the class, ascending
    /// @param count the number of voters
    NumpyVoters(Space space, List<WordVote> columns, int[] rows, int count) {
        this.columns = columns;
        this.differences = space.nominals().stream().map(NumpyVoters::valueDifference).toList();
        this.classes = space.dataset().classes().labels().size();
        this.rows = rows;
        this.count = count;
    }

    @Override
    public int[] of(int position) {
        int row = rows[position];
        Ints words = Ints.of(columns.stream().mapToInt(column -> column.code(row)).toArray());
        return known.computeIfAbsent(words, this::voters);
    }

    /// Nearest first, for whoever shows them: the order does not matter to a vote.
    private int[] voters(Ints words) {
        double[] distances = squaredDistances(words);
        return Arrays.stream(NumpySelection.smallest(distances, count))
                .boxed()
                .sorted(
                        Comparator.comparingDouble((Integer position) -> distances[position])
                                .thenComparing(Comparator.naturalOrder()))
                .mapToInt(position -> rows[position])
                .toArray();
    }

    /// From these words to each row of the class.
    private double[] squaredDistances(Ints words) {
        double[] squared = new double[rows.length];
        for (int j = 0; j < columns.size(); j++) {
            Map<Integer, Double> terms = new HashMap<>();
            WordVote column = columns.get(j);
            ValueDifference difference = differences.get(j);
            int word = words.get(j);
            for (int i = 0; i < rows.length; i++) {
                squared[i] +=
                        terms.computeIfAbsent(
                                column.code(rows[i]), other -> term(difference, word, other));
            }
        }
        return squared;
    }

    private double term(ValueDifference difference, int a, int b) {
        double[] apart = new double[classes];
        Arrays.setAll(apart, c -> Math.abs(difference.share(b, c) - difference.share(a, c)));
        double sum = NumpySum.pairwise(apart);
        return sum * sum;
    }

    private static ValueDifference valueDifference(Nominal nominal) {
        if (nominal instanceof ValueDifference known) {
            return known;
        }
        throw new IllegalArgumentException("nominal must be a value difference: " + nominal);
    }
}
