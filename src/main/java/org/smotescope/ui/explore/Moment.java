package org.smotescope.ui.explore;

/// What of a run a frame shows, so that the legend explains just that.
enum Moment {
    /// Nothing is removed yet; all rows are in colour, or the actors of a story.
    PLAIN,
    /// The sampler has looked around each row: rings say of which type it is.
    TYPES,
    /// The sampler has weighed each row: bars say how heavy it is.
    WEIGHTS,
    /// The rows of one cluster are marked.
    CLUSTER,
    /// Removed rows are crossed out.
    CROSSED,
    /// Removed rows are grey crosses.
    FADED;

    /// Whether the sampler still looks at the rows, before it takes one.
    boolean isPrelude() {
        return this == TYPES || this == WEIGHTS || this == CLUSTER;
    }

    boolean isAfterRemoval() {
        return this == CROSSED || this == FADED;
    }
}
