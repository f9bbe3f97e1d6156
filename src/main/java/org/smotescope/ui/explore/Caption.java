package org.smotescope.ui.explore;

/// The line under the plot.
///
/// @param what what happens, in a few words
/// @param where where and why
public record Caption(String what, String where) {
    public static final Caption NONE = new Caption("", "");
}
