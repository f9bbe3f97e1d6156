package org.smotescope.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A column of words, held as codes into a dictionary; an empty cell has the code -1.
public final class CategoricalColumn implements Column {
    /// The code of an empty cell.
    public static final int MISSING = -1;

    private static final int UNCOUNTED = -1;

    private final String name;
    private final int[] codes;
    private final List<String> dictionary;
    private final int @Nullable [] index;

    /// The column of all codes, which this one is a view of; null if this is it.
    private final @Nullable CategoricalColumn whole;

    private volatile int missing = UNCOUNTED;

    private CategoricalColumn(
            String name,
            int[] codes,
            List<String> dictionary,
            int @Nullable [] index,
            @Nullable CategoricalColumn whole) {
        this.name = name;
        this.codes = codes;
        this.dictionary = dictionary;
        this.index = index;
        this.whole = whole;
    }

    /// Takes the array over: the caller must not write to it afterwards.
    ///
    /// @param codes one position in the dictionary per row, -1 where the cell is empty
    /// @param dictionary the distinct words
    public static CategoricalColumn of(String name, int[] codes, List<String> dictionary) {
        return new CategoricalColumn(name, codes, List.copyOf(dictionary), null, null);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int size() {
        return index == null ? codes.length : index.length;
    }

    /// The position of the row's word in the dictionary, -1 where the cell is empty.
    public int code(int row) {
        return codes[index == null ? row : index[row]];
    }

    /// The row's word, or null where the cell is empty.
    public @Nullable String get(int row) {
        int code = code(row);
        return code == MISSING ? null : dictionary.get(code);
    }

    public List<String> dictionary() {
        return dictionary;
    }

    @Override
    public boolean isMissing(int row) {
        return code(row) == MISSING;
    }

    @Override
    public CategoricalColumn select(int[] rows) {
        return select(new RowIndex(rows));
    }

    CategoricalColumn select(RowIndex rows) {
        return new CategoricalColumn(
                name, codes, dictionary, rows.of(index), whole == null ? this : whole);
    }

    @Override
    public int missingCount() {
        int known = missing;
        if (known == UNCOUNTED) {
            known = whole != null && whole.missingCount() == 0 ? 0 : countMissing();
            missing = known;
        }
        return known;
    }

    private int countMissing() {
        int count = 0;
        for (int row = 0; row < size(); row++) {
            count += code(row) == MISSING ? 1 : 0;
        }
        return count;
    }
}
