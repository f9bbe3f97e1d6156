package org.smotescope.sampling.over;

import org.smotescope.neighbours.NeighbourTable;

/// Who votes on the words of the new rows of one class.
interface Voters {
    /// The rows that vote for a row of the class.
    ///
    /// @param position its position in the class
    /// @return rows of the data set
    int[] of(int position);

    /// The row itself and its nearest rows, of which a search has put equally near ones in the
    /// order of their keys.
    static Voters bySmallestKey(NeighbourTable table) {
        return position -> {
            int[] voters = new int[table.k() + 1];
            voters[0] = table.query(position);
            for (int rank = 0; rank < table.k(); rank++) {
                voters[rank + 1] = table.neighbour(position, rank);
            }
            return voters;
        };
    }
}
