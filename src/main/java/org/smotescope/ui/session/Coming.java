package org.smotescope.ui.session;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.session.SessionFiles.Loaded;

/// A session that is to be opened.
///
/// @param loaded the session
/// @param slot where it was kept by itself; null where it was opened by its file or waits aside
/// @param waiting the file that it waits in until it is open; null where it waits in none
record Coming(Loaded loaded, @Nullable Slot slot, @Nullable Path waiting) {
    /// One that was kept by itself.
    static Coming keptIn(Slot slot, Loaded loaded) {
        return new Coming(loaded, slot, null);
    }

    /// One that is opened by its file.
    static Coming ofFile(Loaded loaded) {
        return new Coming(loaded, null, null);
    }

    /// The same, waiting in a file of its own.
    Coming at(Path file) {
        return new Coming(loaded, null, file);
    }
}
