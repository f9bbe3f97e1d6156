package org.smotescope.sampling.cleaning;

import org.smotescope.data.Classes;

/// Counts votes of rows for their classes.
final class ClassVote {
    private final Classes classes;
    private final int[] votes;

    ClassVote(Classes classes) {
        this.classes = classes;
        this.votes = new int[classes.labels().size()];
    }

    void add(int row, int times) {
        votes[classes.code(row)] += times;
    }

    /// The class with the most votes; where several have as many, the first in order.
    int winner() {
        int best = 0;
        for (int c = 1; c < votes.length; c++) {
            if (votes[c] > votes[best]) {
                best = c;
            }
        }
        return best;
    }
}
