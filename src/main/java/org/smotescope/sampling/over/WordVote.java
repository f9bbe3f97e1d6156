package org.smotescope.sampling.over;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.TextOrder;

/// Votes on the word of one column. Words are ordered by code point, as scikit-learn orders the
/// categories of a column; the empty cell is a word of its own and comes last.
final class WordVote {
    private final CategoricalColumn column;

    /// The place of each word in the order; the empty cell's is behind all.
    private final int[] places;

    /// The code at each place.
    private final int[] codes;

    private WordVote(CategoricalColumn column) {
        this.column = column;
        List<String> words = column.dictionary();
        codes = new int[words.size() + 1];
        List<Integer> order = new ArrayList<>();
        for (int code = 0; code < words.size(); code++) {
            order.add(code);
        }
        order.sort((a, b) -> TextOrder.CODE_POINTS.compare(words.get(a), words.get(b)));
        places = new int[words.size()];
        for (int place = 0; place < places.length; place++) {
            codes[place] = order.get(place);
            places[codes[place]] = place;
        }
        codes[places.length] = CategoricalColumn.MISSING;
    }

    /// One for each column of words, in the order of the features.
    static List<WordVote> of(Dataset dataset) {
        List<WordVote> columns = new ArrayList<>();
        for (Column feature : dataset.features()) {
            if (feature instanceof CategoricalColumn words) {
                columns.add(new WordVote(words));
            }
        }
        return columns;
    }

    /// The name of the column.
    String name() {
        return column.name();
    }

    /// The code of a row's word.
    int code(int row) {
        return column.code(row);
    }

    /// The codes with the most votes, in the order of their words; more than one if they tie.
    ///
    /// @param voters rows of the data set, at least one
    int[] winners(int[] voters) {
        int[] votes = new int[voters.length];
        for (int i = 0; i < votes.length; i++) {
            int code = column.code(voters[i]);
            votes[i] = code == CategoricalColumn.MISSING ? places.length : places[code];
        }
        Arrays.sort(votes);
        int[] winners = new int[votes.length];
        int tied = 0;
        int most = 0;
        for (int from = 0, to; from < votes.length; from = to) {
            to = from + 1;
            while (to < votes.length && votes[to] == votes[from]) {
                to++;
            }
            if (to - from > most) {
                most = to - from;
                tied = 0;
            }
            if (to - from == most) {
                winners[tied++] = codes[votes[from]];
            }
        }
        return Arrays.copyOf(winners, tied);
    }
}
