package org.smotescope.sampling;

import org.smotescope.data.Classes;

/// Which class is the smallest where several are equally small.
public enum Minority {
    /// The first in the order of labels, whatever the order of the rows.
    SMALLEST_LABEL,
    /// The one that comes first in the file, as some samplers of imbalanced-learn choose.
    FIRST_IN_FILE;

    /// The code of the smallest class that has rows.
    public int of(Classes classes) {
        int minority = classes.minority();
        return switch (this) {
            case SMALLEST_LABEL -> minority;
            case FIRST_IN_FILE -> {
                int[] counts = classes.counts();
                int row = 0;
                while (counts[classes.code(row)] != counts[minority]) {
                    row++;
                }
                yield classes.code(row);
            }
        };
    }
}
