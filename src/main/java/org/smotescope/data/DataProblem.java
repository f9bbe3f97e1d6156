package org.smotescope.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A condition of the user's file or settings that stops the work: what happened, where, and what
/// mends it. Its message is one line that a user can act on.
public final class DataProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final transient @Nullable Place place;
    private final transient List<Mend> mends;

    /// @param what what happened, with the numbers, without a full stop
    /// @param place where, or null where the whole file or recipe is meant
    /// @param mends what would mend it, the best first
    public DataProblem(String what, @Nullable Place place, List<Mend> mends) {
        super(line(what, place, mends));
        this.what = what;
        this.place = place;
        this.mends = List.copyOf(mends);
    }

    public DataProblem(String what, Mend... mends) {
        this(what, null, List.of(mends));
    }

    /// Place, problem and mends in one line: the message.
    public String line() {
        return line(what, place, mends);
    }

    public String what() {
        return what;
    }

    public @Nullable Place place() {
        return place;
    }

    public List<Mend> mends() {
        return mends;
    }

    private static String line(String what, @Nullable Place place, List<Mend> mends) {
        StringBuilder line = new StringBuilder();
        if (place != null) {
            line.append(place).append(": ");
        }
        line.append(what);
        for (int i = 0; i < mends.size(); i++) {
            line.append(i == 0 ? ": " : ", or ").append(mends.get(i).words());
        }
        return line.toString();
    }

    /// Where in a file a problem is.
    ///
    /// @param file the name of the file
    /// @param line the line in the file from 1, or 0 where no single line is meant
    /// @param column the name of the column, or an empty text where no single column is meant
    public record Place(String file, long line, String column) {
        @Override
        public String toString() {
            String text = file;
            if (line > 0) {
                text += ", line " + line;
            }
            return column.isEmpty() ? text : text + ", column " + column;
        }
    }

    /// What would mend a problem, in words and, where a single setting mends it, as a change that a
    /// button can make.
    ///
    /// @param words the mend as an imperative: "use k = 3"
    /// @param setting the path of the setting in the recipe ("resample.settings.k"), or of what a
    ///   command is told beside the recipe ("evaluate.folds"); an empty text where no single
    ///   setting mends it
    /// @param value the new value of that setting in text form
    public record Mend(String words, String setting, String value) {
        /// A mend that only a person can carry out.
        public static Mend advice(String words) {
            return new Mend(words, "", "");
        }
    }
}
