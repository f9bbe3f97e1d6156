package org.smotescope.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.smotescope.sampling.Note;
import picocli.CommandLine;

/// Notes of a run in the words of the command line.
final class NoteText {
    private NoteText() {}

    /// One line that says how loud the note is.
    static String line(Note note, CommandLine command) {
        String severity =
                switch (note.severity()) {
                    case INFO -> "note: ";
                    case WARNING -> "warning: ";
                };
        return severity + words(note, command);
    }

    /// The note alone; what would mend it names its option.
    static String words(Note note, CommandLine command) {
        List<String> mends =
                note.mends().stream().map(mend -> MendOptions.words(mend, command)).toList();
        return mends.isEmpty()
                ? note.words()
                : note.words()
                        + mends.stream().collect(Collectors.joining(", or ", " To mend it, ", "."));
    }
}
