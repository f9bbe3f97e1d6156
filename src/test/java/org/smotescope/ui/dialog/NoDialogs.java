package org.smotescope.ui.dialog;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// There is nobody to ask.
public final class NoDialogs implements Dialogs {
    @Override
    public @Nullable Path openFile(@Nullable Path folder) {
        return null;
    }

    @Override
    public @Nullable Path saveFile(@Nullable Path folder, String name) {
        return null;
    }
}
