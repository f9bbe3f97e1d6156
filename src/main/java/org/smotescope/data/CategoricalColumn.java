package org.smotescope.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A column of words, held as codes into a dictionary; an empty cell has the code -1.
public final class CategoricalColumn implements Column {
    /// The code of an empty cell.
    public static final int MISSING = -1;

    private final String name;
    private final int[] codes;
    private final List<String> dictionary;
    private final int @Nullable [] index;

    private CategoricalColumn(
            String name, int[] codes, List<String> dictionary, int @Nullable [] index) {
        this.name = name;
        this.codes = codes;
        this.dictionary = dictionary;
        this.index = index;
    }

    /// Takes the array over: the caller must not write to it afterwards.
    ///
    /// @param codes one position in the dictionary per row, -1 where the cell is empty
    /// @param dictionary the distinct words
    public static CategoricalColumn of(String name, int[] codes, List<String> dictionary) {
        return new CategoricalColumn(name, codes, List.copyOf(dictionary), null);
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
        return new CategoricalColumn(name, codes, dictionary, RowIndex.gather(index, rows));
    }
}
