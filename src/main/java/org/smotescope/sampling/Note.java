package org.smotescope.sampling;

/// Something that a run wants its user to know: what was asked, what was made, why they differ.
///
/// @param severity how loud it is
/// @param words one or two sentences
public record Note(Severity severity, String words) {
    /// How loud a note is.
    public enum Severity {
        INFO,
        WARNING
    }

    public static Note info(String words) {
        return new Note(Severity.INFO, words);
    }

    public static Note warning(String words) {
        return new Note(Severity.WARNING, words);
    }
}
