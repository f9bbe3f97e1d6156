package org.smotescope.experiment;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.Count;
import org.smotescope.data.Dataset;
import org.smotescope.data.Preparation;
import org.smotescope.sampling.Note;

/// What a user should know of how empty cells were treated.
final class PreparationNotes {
    private PreparationNotes() {}

    /// @param rows the rows that the preparation was fitted on
    static List<Note> of(Preparation preparation, Dataset rows) {
        List<Note> notes = new ArrayList<>();
        int dropped = preparation.dropped(rows).length;
        if (dropped > 0) {
            notes.add(
                    Note.warning("Left out " + Count.of(dropped, "row") + " with an empty cell."));
        }
        for (Preparation.Fill fill : preparation.fills()) {
            if (dropped == 0 && fill.empty() > 0) {
                String value = value(fill);
                notes.add(
                        Note.info(
                                Count.of(fill.empty(), "empty cell")
                                        + " of "
                                        + fill.column()
                                        + Count.verb(fill.empty(), " counts as ", " count as ")
                                        + value
                                        + "."));
            }
        }
        return notes;
    }

    private static String value(Preparation.Fill fill) {
        if (fill.word() != null) {
            return fill.word();
        }
        return Double.isNaN(fill.number()) ? "a word of its own" : Double.toString(fill.number());
    }
}
