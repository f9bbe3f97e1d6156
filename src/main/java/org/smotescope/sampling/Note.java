package org.smotescope.sampling;

import java.util.List;
import org.smotescope.data.DataProblem.Mend;

/// Something that a run wants its user to know: what was asked, what was made, why they differ.
///
/// @param severity how loud it is
/// @param words one or two sentences
/// @param mends what would change it, the best first; mostly none
public record Note(Severity severity, String words, List<Mend> mends) {
    /// How loud a note is.
    public enum Severity {
        INFO,
        WARNING
    }

    public Note {
        mends = List.copyOf(mends);
    }

    public static Note info(String words) {
        return new Note(Severity.INFO, words, List.of());
    }

    public static Note warning(String words, Mend... mends) {
        return new Note(Severity.WARNING, words, List.of(mends));
    }
}
