package org.smotescope.projection;

import java.util.Optional;

/// The ways to show many columns in two dimensions, and what must be said beside each picture.
public enum ViewMethod {
    FEATURE_PAIR("Two columns", Keeps.LINES, ""),
    PCA("PCA", Keeps.LINES, ""),
    LDA(
            "LDA",
            Keeps.LINES,
            "LDA has used the labels: classes look further apart here than they are."),
    T_SNE(
            "t-SNE",
            Keeps.NEIGHBOURS,
            "In t-SNE the sizes of groups and the distances between them mean nothing; only who is"
                    + " near whom does."),
    UMAP(
            "UMAP",
            Keeps.NEIGHBOURS,
            "In UMAP the sizes of groups and the distances between them mean nothing; only who is"
                    + " near whom does.");

    private final String title;
    private final Keeps keeps;
    private final String warning;

    ViewMethod(String title, Keeps keeps, String warning) {
        this.title = title;
        this.keeps = keeps;
        this.warning = warning;
    }

    /// What a picture keeps of the space that it shows.
    private enum Keeps {
        LINES,
        NEIGHBOURS
    }

    /// The name to choose it by.
    public String title() {
        return title;
    }

    /// Whether a point between two rows is shown on the straight line between them, so that a
    /// synthetic row may be seen sliding from its base towards its neighbour.
    public boolean isLinear() {
        return keeps == Keeps.LINES;
    }

    /// What the reader of such a picture must know, in a sentence; empty where it shows what is
    /// there. For t-SNE and UMAP after Wattenberg, Viégas and Johnson (2016,
    /// doi:10.23915/distill.00002).
    public Optional<String> warning() {
        return warning.isEmpty() ? Optional.empty() : Optional.of(warning);
    }

    /// Why no row slides from its base towards its neighbour in such a picture, in a sentence;
    /// empty where it may.
    public Optional<String> whyNoSliding() {
        return isLinear()
                ? Optional.empty()
                : Optional.of(
                        title
                                + " is not linear: a point between two rows is not shown on the"
                                + " line between them, so synthetic rows appear where they are"
                                + " placed and do not slide there.");
    }
}
