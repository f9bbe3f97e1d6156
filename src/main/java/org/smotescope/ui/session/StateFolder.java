package org.smotescope.ui.session;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the program keeps what was open: a folder of the user's own. Each window of several has a
/// place of its own in it.
///
/// @param folder need not be there
public record StateFolder(Path folder) {
    private static final int MOST_WINDOWS = 16;

    /// The usual folder.
    ///
    /// @param os the name of the operating system
    /// @param environment its variables
    /// @param home the user's folder
    public static StateFolder usual(String os, Map<String, String> environment, Path home) {
        String system = os.toLowerCase(Locale.ROOT);
        Path base;
        if (system.contains("win")) {
            base = absolute(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"));
        } else if (system.contains("mac")) {
            base = home.resolve("Library/Application Support");
        } else {
            base = absolute(environment.get("XDG_STATE_HOME"), home.resolve(".local/state"));
        }
        return new StateFolder(base.resolve("smotescope"));
    }

    private static Path absolute(@Nullable String path, Path otherwise) {
        if (path == null || path.isBlank() || !Path.of(path).isAbsolute()) {
            return otherwise;
        }
        return Path.of(path);
    }

    /// The place of this window: of those that no other window has the one whose session was open
    /// last.
    ///
    /// @return empty where nothing can be written
    public Optional<Slot> take() {
        try {
            Files.createDirectories(folder);
            for (String name : newestFirst()) {
                FileChannel channel =
                        FileChannel.open(
                                folder.resolve(name + ".lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                if (locked(channel)) {
                    clean(name);
                    return Optional.of(new Slot(folder, name, channel));
                }
                channel.close();
            }
        } catch (IOException | SecurityException e) {
            System.getLogger(StateFolder.class.getName())
                    .log(System.Logger.Level.WARNING, "sessions are not kept in " + folder, e);
        }
        return Optional.empty();
    }

    private List<String> newestFirst() {
        Map<String, Long> times = new LinkedHashMap<>();
        for (int n = 1; n <= MOST_WINDOWS; n++) {
            String name = n == 1 ? "session" : "session-" + n;
            times.put(name, folder.resolve(name + Slot.ENDING).toFile().lastModified());
        }
        return times.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ofAnotherWindow) {
            return false;
        }
    }

    /// Deletes what was being written when the program was killed.
    private void clean(String name) throws IOException {
        try (DirectoryStream<Path> parts =
                Files.newDirectoryStream(folder, "." + name + ".*smotescope.*.part")) {
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
        }
    }
}
