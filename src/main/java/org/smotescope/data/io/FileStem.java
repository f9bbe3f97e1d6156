package org.smotescope.data.io;

/// What files that are made from another one are named after.
public final class FileStem {
    private FileStem() {}

    /// "pumps" of "pumps.csv"; a name without an ending, or that is nothing but one, as it is.
    public static String of(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
