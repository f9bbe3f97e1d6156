package org.smotescope.ui.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's own file dialogs.
public final class SystemDialogs implements Dialogs {
    private static final ExtensionFilter TABLES =
            new ExtensionFilter(
                    "Tables and sessions", "*.csv", "*.tsv", "*.txt", "*.tab", "*.smotescope");
    private static final ExtensionFilter SESSIONS = new ExtensionFilter("Sessions", "*.smotescope");
    private static final ExtensionFilter ALL = new ExtensionFilter("All files", "*.*");

    private final Supplier<Window> owner;

    /// @param owner the window that waits for the answer
    public SystemDialogs(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public @Nullable Path openFile(@Nullable Path folder) {
        FileChooser chooser = chooser("Open", folder);
        chooser.getExtensionFilters().setAll(TABLES, ALL);
        return path(chooser.showOpenDialog(owner.get()));
    }

    @Override
    public @Nullable Path saveFile(@Nullable Path folder, String name) {
        FileChooser chooser = chooser("Export", folder);
        chooser.getExtensionFilters().setAll(kind(name), ALL);
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(owner.get()));
    }

    /// Files with the ending of a name.
    private static ExtensionFilter kind(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (ending.equals(name)) {
            return ALL;
        }
        return new ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending);
    }

    @Override
    public @Nullable Path saveSession(@Nullable Path folder, String name) {
        FileChooser chooser = chooser("Save Session", folder);
        chooser.getExtensionFilters().setAll(SESSIONS, ALL);
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(owner.get()));
    }

    private static FileChooser chooser(String title, @Nullable Path folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    private static @Nullable Path path(@Nullable File file) {
        return file == null ? null : file.toPath();
    }
}
