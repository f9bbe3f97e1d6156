package org.smotescope.data;

/// What is done to features before resampling.
///
/// @param missing to empty cells
/// @param scale to numbers, before distances are measured and models are fitted
/// @param words to columns of words
public record PrepareRules(Missing missing, Scale scale, Words words) {
    /// What the window does if nobody says otherwise: median, standard scaling, words left out.
    public static final PrepareRules DEFAULT =
            new PrepareRules(Missing.MEDIAN, Scale.STANDARD, Words.LEAVE_OUT);

    public PrepareRules withMissing(Missing other) {
        return new PrepareRules(other, scale, words);
    }

    public PrepareRules withScale(Scale other) {
        return new PrepareRules(missing, other, words);
    }

    public PrepareRules withWords(Words other) {
        return new PrepareRules(missing, scale, other);
    }

    /// What is done to empty cells.
    public enum Missing {
        /// Filled with the training rows' median; a column of words with its commonest word.
        MEDIAN,
        /// Numbers are filled with the median; in a column of words, empty is a word of its own.
        CATEGORY,
        /// Rows with an empty cell are left out.
        DROP,
        /// An empty cell stops the work.
        REFUSE
    }

    /// How numbers are scaled; fitted on training rows.
    public enum Scale {
        NONE,
        /// To mean 0 and standard deviation 1.
        STANDARD,
        /// To the range from 0 to 1.
        MINMAX
    }

    /// What is done to columns of words.
    public enum Words {
        LEAVE_OUT,
        KEEP,
        /// A column of words stops the work.
        REFUSE
    }
}
