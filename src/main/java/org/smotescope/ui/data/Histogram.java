package org.smotescope.ui.data;

import java.util.List;

/// How often values fall into bins, per class.
///
/// @param labels the words of the bins for a column of words; empty for numbers
/// @param low the left end of the first bin, for numbers
/// @param high the right end of the last bin, for numbers
/// @param counts per look of a class (see [org.smotescope.ui.ClassOrder]) and bin
record Histogram(List<String> labels, double low, double high, List<int[]> counts) {
    Histogram {
        labels = List.copyOf(labels);
        counts = List.copyOf(counts);
    }

    boolean isOfWords() {
        return !labels.isEmpty();
    }

    int bins() {
        return counts.isEmpty() ? 0 : counts.getFirst().length;
    }

    /// The largest count of a class, at least 1.
    int most(int look) {
        int most = 1;
        for (int count : counts.get(look)) {
            most = Math.max(most, count);
        }
        return most;
    }
}
