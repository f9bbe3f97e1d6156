package org.smotescope.ui.session;

/// The question what becomes of changes that are not saved.
///
/// @param name of the session
/// @param save saves, and goes on if that is done
/// @param leave goes on without saving
/// @param stay goes on with the session
public record Asking(String name, Runnable save, Runnable leave, Runnable stay) {}
