package org.smotescope.data;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The class of every row: codes into the sorted list of labels. Immutable.
///
/// Labels are sorted by number where all of them are numbers, else by text, as numpy sorts what
/// pandas reads; the code of a class is its position. Every label may be without rows in a view.
public final class Classes {
    private final String name;
    private final List<String> labels;
    private final int[] codes;

    /// Counted when first asked for; many ask again and again.
    private volatile int @Nullable [] counts;

    /// Takes the array over: the caller must not write to it afterwards.
    ///
    /// @param name the name of the target column
    /// @param labels the sorted labels
    /// @param codes the position in `labels` per row
    public Classes(String name, List<String> labels, int[] codes) {
        this.name = name;
        this.labels = List.copyOf(labels);
        this.codes = codes;
    }

    public String name() {
        return name;
    }

    public List<String> labels() {
        return labels;
    }

    public int size() {
        return codes.length;
    }

    public int code(int row) {
        return codes[row];
    }

    public int[] codes() {
        return codes.clone();
    }

    /// The number of rows per class, by code.
    public int[] counts() {
        int[] known = counts;
        if (known == null) {
            known = new int[labels.size()];
            for (int code : codes) {
                known[code]++;
            }
            counts = known;
        }
        return known.clone();
    }

    /// The rows of one class, ascending.
    public int[] rowsOf(int code) {
        int[] rows = new int[codes.length];
        int n = 0;
        for (int row = 0; row < codes.length; row++) {
            if (codes[row] == code) {
                rows[n++] = row;
            }
        }
        return Arrays.copyOf(rows, n);
    }

    /// The number of rows per class with the labels.
    public ClassCounts tally() {
        return new ClassCounts(labels, Ints.of(counts()));
    }

    /// The smallest class that has rows; the smallest label where several are equally small.
    public int minority() {
        return tally().minority();
    }

    /// The largest class; the smallest label where several are equally large.
    public int majority() {
        return tally().majority();
    }

    public Classes select(int[] rows) {
        return new Classes(name, labels, RowIndex.gather(codes, rows));
    }
}
