package org.smotescope.experiment.python;

import java.util.List;
import java.util.stream.Collectors;

/// A program in Python: what it is, and its parts in the order in which they run.
///
/// @param title one line
/// @param notes what a reader should know, a sentence or two each
/// @param parts the code
public record PythonProgram(String title, List<String> notes, List<Part> parts) {
    private static final int WIDTH = 100;

    public PythonProgram {
        notes = List.copyOf(notes);
        parts = List.copyOf(parts);
    }

    /// Lines of code that belong together.
    ///
    /// @param title a line that says what they do
    /// @param code the lines, the last one with a line end
    public record Part(String title, String code) {}

    /// The program as a script.
    public String script() {
        StringBuilder text = new StringBuilder("# ").append(title).append("\n#\n");
        for (String note : notes) {
            text.append(comment(note));
        }
        for (Part part : parts) {
            text.append('\n');
            text.append(part.title().isEmpty() ? "" : "\n# " + part.title() + "\n");
            text.append(part.code());
        }
        return text.toString();
    }

    /// The number of lines of the script.
    public int lines() {
        return (int) script().lines().count();
    }

    /// A note as lines of a comment.
    private static String comment(String note) {
        StringBuilder text = new StringBuilder();
        String line = "# -";
        for (String word : note.split(" ", -1)) {
            if (line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = "#  ";
            }
            line += " " + word;
        }
        return text.append(line).append('\n').toString();
    }

    /// All notes as one list in Markdown.
    String markdown() {
        return notes.stream().map(note -> "- " + escaped(note)).collect(Collectors.joining("\n"));
    }

    /// Text in which Markdown sees no marks of its own.
    static String escaped(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>#|$&~])", "\\\\$1");
    }
}
