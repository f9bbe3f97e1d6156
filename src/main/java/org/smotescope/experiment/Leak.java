package org.smotescope.experiment;

import java.util.Optional;

/// A way in which test rows get into what is learnt, or what is measured: mistakes that are made on
/// purpose to show what they do to a number. None is part of a recipe, and nothing that was
/// measured with one can be exported.
///
/// How often they are made, and how much they flatter: Santos et al. 2018
/// (doi:10.1109/MCI.2018.2866730); Vandewiele et al. 2020 (arXiv 2001.06296).
public enum Leak {
    /// New rows are made of all rows, test rows among them, and then split: twins and children of
    /// test rows train, and the test part is as balanced as no new data will be.
    RESAMPLE("resample", "resampled before the split"),
    /// Empty cells are filled and columns scaled by what all rows say.
    SCALE("scale", "scaled before the split"),
    /// A threshold that is tuned is tuned on the test rows that it is measured on.
    THRESHOLD("threshold", "threshold tuned on the test rows"),
    /// Every row stands in the file twice, so that most test rows have a twin that trains.
    DUPLICATES("duplicates", "duplicate rows on both sides of the split");

    private final String id;
    private final String words;

    Leak(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /// The leak with this identifier.
    public static Optional<Leak> byId(String id) {
        for (Leak leak : values()) {
            if (leak.id.equals(id)) {
                return Optional.of(leak);
            }
        }
        return Optional.empty();
    }

    /// The name on the command line and in files.
    public String id() {
        return id;
    }

    /// What is wrong: "resampled before the split".
    public String words() {
        return words;
    }
}
