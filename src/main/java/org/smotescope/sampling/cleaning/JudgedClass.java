package org.smotescope.sampling.cleaning;

import org.smotescope.data.Dataset;
import org.smotescope.neighbours.NeighbourSearch;
import org.smotescope.sampling.ClassRows;

/// A class that may lose rows, and what it is judged by.
///
/// @param dataset all rows
/// @param search finds the rows in the store that are nearest
/// @param rows the class
/// @param smallest the class that judges it
/// @param store the smallest class and the seeds; whoever judges may add to it
/// @param drawn the seeds as drawn
/// @param reasons receives those of the rows that are not kept
record JudgedClass(
        Dataset dataset,
        NeighbourSearch search,
        ClassRows rows,
        ClassRows smallest,
        Store store,
        int[] drawn,
        Reasons reasons) {}
