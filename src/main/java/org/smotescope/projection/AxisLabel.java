package org.smotescope.projection;

/// What an axis of a view shows.
///
/// @param name the name of the feature or component
/// @param explainedShare the share of what `explained` says that lies along it, from 0 to 1; NaN
///   where that has no meaning
/// @param explained what the share is a share of
public record AxisLabel(String name, double explainedShare, Explained explained) {
    /// A share of the training rows' variance.
    public AxisLabel(String name, double explainedShare) {
        this(name, explainedShare, Explained.SPREAD);
    }

    /// An axis without a share.
    public static AxisLabel of(String name) {
        return new AxisLabel(name, Double.NaN);
    }

    /// What an axis explains a share of.
    public enum Explained {
        /// The variance of the scaled training rows.
        SPREAD("of spread"),
        /// The variance of the classes' means, measured by the spread within classes.
        DIFFERENCE_OF_CLASSES("of the spread between classes");

        private final String words;

        Explained(String words) {
            this.words = words;
        }
    }

    /// The words of the axis: "PCA 1 · 45 % of spread".
    public String text() {
        return Double.isNaN(explainedShare)
                ? name
                : name + " · " + Math.round(explainedShare * 100) + " % " + explained.words;
    }
}
