package org.smotescope.ui.dialog;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What only the system can ask: which file. Behind an interface, so that tests answer themselves.
public interface Dialogs {
    /// Asks for a file to open.
    ///
    /// @param folder where to begin, or null
    /// @return the file, or null if none was chosen
    @Nullable Path openFile(@Nullable Path folder);

    /// Asks for a file to write.
    ///
    /// @param folder where to begin, or null
    /// @param name the proposed name
    /// @return the file, or null if none was chosen
    @Nullable Path saveFile(@Nullable Path folder, String name);

    /// Asks for a file to write a session to.
    ///
    /// @param folder where to begin, or null
    /// @param name the proposed name
    /// @return the file, or null if none was chosen
    default @Nullable Path saveSession(@Nullable Path folder, String name) {
        return saveFile(folder, name);
    }
}
