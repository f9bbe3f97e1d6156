package org.smotescope.ui;

/// What can be done about something, as a button.
///
/// @param words on the button
/// @param action what it does
public record Remedy(String words, Runnable action) {}
