package org.smotescope.data.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;

/// One column of words out of the numbers that several parsers gave them. The order of the words is
/// that of the rows, whichever thread parsed them.
final class WordMerge {
    private static final int UNSEEN = -2;

    private final List<String> dictionary = new ArrayList<>();
    private final Map<String, Integer> codeOf = new HashMap<>();

    private WordMerge() {}

    /// @param codes per row the number that its parser gave its cell; taken over
    /// @param parserOf the parser of each block; null where a block has no line
    static Column column(
            String name, int column, int[] codes, LineBlocks blocks, LineParser[] parserOf) {
        WordMerge merge = new WordMerge();
        IdentityHashMap<LineParser, int[]> newCodes = new IdentityHashMap<>();
        for (int block = 0; block < blocks.size(); block++) {
            int from = blocks.firstLine(block);
            int to = from + blocks.lines(block);
            if (from == to) {
                continue;
            }
            List<String> cells = parserOf[block].words(column).cells();
            int[] newCode = newCodes.computeIfAbsent(parserOf[block], _ -> unseen(cells.size()));
            for (int row = from; row < to; row++) {
                int old = codes[row];
                if (newCode[old] == UNSEEN) {
                    newCode[old] = merge.code(cells.get(old));
                }
                codes[row] = newCode[old];
            }
        }
        return ColumnBuilder.Words.column(name, codes, merge.dictionary);
    }

    private int code(String cell) {
        if (MissingTokens.isMissing(cell)) {
            return CategoricalColumn.MISSING;
        }
        Integer known = codeOf.putIfAbsent(cell, dictionary.size());
        if (known != null) {
            return known;
        }
        dictionary.add(cell);
        return dictionary.size() - 1;
    }

    private static int[] unseen(int cells) {
        int[] codes = new int[cells];
        Arrays.fill(codes, UNSEEN);
        return codes;
    }
}
