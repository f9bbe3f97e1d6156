package org.smotescope.experiment;

/// The stages of a run, in order. Each is computed again only when something that it depends on has
/// changed.
public enum Stage {
    SPLIT,
    PREPARE,
    NEIGHBOURS,
    RESAMPLE,
    FIT,
    DECIDE,
    SCORE,
    PROJECT;

    /// The name on screen and in JSON.
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
