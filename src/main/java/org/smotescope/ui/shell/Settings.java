package org.smotescope.ui.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// What the window remembers from one start to the next: a small file in the user's own folder for
/// settings. A file that is missing, broken or not writable changes nothing but this memory.
public final class Settings {
    private final @Nullable Path file;
    private final Properties values = new Properties();

    private Settings(@Nullable Path file) {
        this.file = file;
    }

    /// Settings of this file, or settings that are forgotten where it is null.
    public static Settings of(@Nullable Path file) {
        Settings settings = new Settings(file);
        settings.read();
        return settings;
    }

    /// The usual place of the file.
    ///
    /// @param os the name of the operating system
    /// @param environment its variables
    /// @param home the user's folder
    public static Path usualFile(String os, Map<String, String> environment, Path home) {
        String system = os.toLowerCase(Locale.ROOT);
        Path base;
        if (system.contains("win")) {
            base = absolute(environment.get("APPDATA"), home.resolve("AppData/Roaming"));
        } else if (system.contains("mac")) {
            base = home.resolve("Library/Application Support");
        } else {
            base = absolute(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"));
        }
        return base.resolve("smotescope").resolve("settings.properties");
    }

    /// The value of a key, or what stands for it.
    public String text(String key, String otherwise) {
        return values.getProperty(key, otherwise);
    }

    /// The number of a key, or what stands for it.
    public double number(String key, double otherwise) {
        try {
            double number = Double.parseDouble(values.getProperty(key, ""));
            return Double.isFinite(number) ? number : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /// Changes a value; it is on disk after [#save()].
    public void put(String key, String value) {
        values.setProperty(key, value);
    }

    /// Writes the file, if it can be written.
    public void save() {
        if (file == null) {
            return;
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                values.store(writer, "Smotescope");
            }
        } catch (IOException | SecurityException e) {
            log("cannot be written", e);
        }
    }

    private void read() {
        if (file == null || !Files.isReadable(file)) {
            return;
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            values.clear();
            log("cannot be read", e);
        }
    }

    private void log(String what, Exception cause) {
        System.getLogger(Settings.class.getName())
                .log(System.Logger.Level.WARNING, "settings: " + file + " " + what + ": " + cause);
    }

    private static Path absolute(@Nullable String path, Path otherwise) {
        if (path == null || path.isBlank() || !Path.of(path).isAbsolute()) {
            return otherwise;
        }
        return Path.of(path);
    }
}
