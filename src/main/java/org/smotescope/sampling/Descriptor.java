package org.smotescope.sampling;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What there is to know about a sampler without running it.
///
/// @param id the stable id in recipes and on the command line
/// @param name the name on screen
/// @param family what it does to the number of rows
/// @param summary one sentence that says what it does
/// @param reference the publication that defines it, or null where there is none
/// @param counterpart imbalanced-learn's class, or an empty text
/// @param columns which columns it can work with
/// @param settings its settings in the order of the form
/// @param factory makes the sampler from checked values
public record Descriptor(
        String id,
        String name,
        Family family,
        String summary,
        @Nullable Reference reference,
        String counterpart,
        Columns columns,
        List<Setting> settings,
        Function<SettingValues, Sampler> factory) {
    public Descriptor {
        settings = List.copyOf(settings);
    }

    /// Which columns a sampler can work with.
    public enum Columns {
        /// Numbers only.
        NUMBERS,
        /// Numbers and words.
        ANY
    }
}
