package org.smotescope.data;

import java.util.List;

/// How many rows each class has. Immutable.
///
/// @param labels the sorted labels
/// @param counts rows per class, by position in `labels`
public record ClassCounts(List<String> labels, Ints counts) {
    public ClassCounts {
        labels = List.copyOf(labels);
        if (labels.size() != counts.size()) {
            throw new IllegalArgumentException(
                    "counts must be " + labels.size() + ": " + counts.size());
        }
    }

    public int of(int classCode) {
        return counts.get(classCode);
    }

    /// The number of classes that have rows.
    public int present() {
        return (int) counts.stream().filter(count -> count > 0).count();
    }

    /// The smallest class that has rows, the smallest label where several are equally small; -1
    /// where there are no rows.
    public int minority() {
        int best = -1;
        for (int c = 0; c < counts.size(); c++) {
            if (counts.get(c) > 0 && (best < 0 || counts.get(c) < counts.get(best))) {
                best = c;
            }
        }
        return best;
    }

    /// The largest class; the smallest label where several are equally large.
    public int majority() {
        int best = 0;
        for (int c = 1; c < counts.size(); c++) {
            if (counts.get(c) > counts.get(best)) {
                best = c;
            }
        }
        return best;
    }
}
