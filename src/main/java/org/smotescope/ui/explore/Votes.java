package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.Ints;
import org.smotescope.sampling.Origin;
import org.smotescope.ui.rows.RowWords;

/// How voters voted on a word.
///
/// @param counts votes by code, the most first, equal ones by code
/// @param winner the code that won
record Votes(List<Map.Entry<Integer, Integer>> counts, int winner) {
    Votes {
        counts = List.copyOf(counts);
    }

    /// The votes on a column of words.
    ///
    /// @param column the number of the feature among all
    static Votes of(Origin.Voted origin, List<Column> columns, int column) {
        CategoricalColumn words = (CategoricalColumn) columns.get(column);
        int categorical = 0;
        for (int j = 0; j < column; j++) {
            categorical += columns.get(j) instanceof CategoricalColumn ? 1 : 0;
        }
        Map<Integer, Integer> counted = new LinkedHashMap<>();
        Ints voters = origin.voters();
        voters.stream()
                .filter(voter -> voter >= 0)
                .forEach(voter -> counted.merge(words.code(voter), 1, Integer::sum));
        List<Map.Entry<Integer, Integer>> order = new ArrayList<>();
        counted.forEach((code, votes) -> order.add(Map.entry(code, votes)));
        order.sort(
                Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()));
        return new Votes(order, origin.words().get(categorical));
    }

    /// Whether several words had the most votes.
    boolean isTie() {
        return counts.size() > 1 && counts.get(0).getValue().equals(counts.get(1).getValue());
    }

    /// Whether the winner had as many votes as any.
    boolean isFair() {
        return counts.isEmpty()
                || counts.stream()
                        .anyMatch(
                                each ->
                                        each.getKey() == winner
                                                && each.getValue()
                                                        .equals(counts.getFirst().getValue()));
    }

    /// "web 3, phone 2 → web", "web 2, phone 2 → web, a tie".
    String words(CategoricalColumn column) {
        String votes =
                counts.stream()
                        .map(each -> RowWords.word(column, each.getKey()) + " " + each.getValue())
                        .collect(Collectors.joining(", "));
        return votes + " → " + RowWords.word(column, winner) + (isTie() ? ", a tie" : "");
    }
}
