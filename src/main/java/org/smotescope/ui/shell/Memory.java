package org.smotescope.ui.shell;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.smotescope.ui.theme.TextSize;

/// Puts what the settings remember into the window, and back.
final class Memory {
    private static final double USUAL_WIDTH = 1280;
    private static final double USUAL_HEIGHT = 800;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;

    private final Settings settings;
    private final Stage stage;
    private final Composition parts;

    Memory(Settings settings, Stage stage, Composition parts) {
        this.settings = settings;
        this.stage = stage;
        this.parts = parts;
    }

    void restore() {
        parts.themes().choice().set(ThemeChoice.of(settings.text("theme", "")));
        parts.themes().textSize().set(TextSize.of(settings.number("text.percent", 100)));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setWidth(size("window.width", USUAL_WIDTH, stage.getMinWidth(), screen.getWidth()));
        stage.setHeight(
                size("window.height", USUAL_HEIGHT, stage.getMinHeight(), screen.getHeight()));
        stage.setMaximized(settings.text("window.maximized", "").equals("true"));
        restoreFolder();
    }

    void save() {
        settings.put("theme", parts.themes().choice().get().key());
        settings.put("text.percent", Integer.toString(parts.themes().textSize().get().percent()));
        settings.put("window.maximized", Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized()) {
            settings.put("window.width", Long.toString(Math.round(stage.getWidth())));
            settings.put("window.height", Long.toString(Math.round(stage.getHeight())));
        }
        Path folder = parts.files().folder().get();
        if (folder != null) {
            settings.put("folder", folder.toString());
        }
        settings.save();
    }

    private double size(String key, double usual, double least, double most) {
        return Math.clamp(settings.number(key, usual), least, Math.max(least, most));
    }

    private void restoreFolder() {
        try {
            Path folder = Path.of(settings.text("folder", ""));
            if (folder.isAbsolute() && Files.isDirectory(folder)) {
                parts.files().folder().set(folder);
            }
        } catch (InvalidPathException e) {
            // A folder of another system: the next dialog begins where the system likes.
            parts.files().folder().set(null);
        }
    }
}
