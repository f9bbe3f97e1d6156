package org.smotescope.ui.shell;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Looks for what a window needs from the system, so that a bare Linux gets one clear sentence and
/// no stack trace.
///
/// @param os the name of the operating system
/// @param environment its variables
/// @param libraries whether a shared library can be loaded
/// @param fontFolders where fonts may be
public record DesktopCheck(
        String os,
        Map<String, String> environment,
        Predicate<String> libraries,
        List<Path> fontFolders) {
    /// The system that this program runs on.
    public static DesktopCheck ofThisSystem() {
        Path home = Path.of(System.getProperty("user.home", "/"));
        return new DesktopCheck(
                System.getProperty("os.name", ""),
                System.getenv(),
                DesktopCheck::isLoadable,
                List.of(
                        Path.of("/usr/share/fonts"),
                        Path.of("/usr/local/share/fonts"),
                        Path.of("/usr/X11R6/lib/X11/fonts"),
                        home.resolve(".fonts"),
                        home.resolve(".local/share/fonts")));
    }

    /// What is missing and what to install, or null where a window can open.
    public @Nullable String complaint() {
        boolean headless =
                System.getProperty("glass.platform", "")
                        .toLowerCase(Locale.ROOT)
                        .equals("headless");
        if (!os.toLowerCase(Locale.ROOT).contains("linux") || headless) {
            return null;
        }
        if (isBlank("DISPLAY") && isBlank("WAYLAND_DISPLAY")) {
            return "Smotescope cannot open its window: there is no display (neither DISPLAY nor"
                    + " WAYLAND_DISPLAY is set); the commands work without one, see --help.";
        }
        if (!libraries.test("libgtk-3.so.0")) {
            return "Smotescope cannot open its window: GTK 3 is missing; on Debian and Ubuntu"
                    + " install it with: apt install libgtk-3-0";
        }
        if (fontFolders.stream().noneMatch(DesktopCheck::hasFont)) {
            return "Smotescope cannot open its window: there is no font; on Debian and Ubuntu"
                    + " install one with: apt install fonts-dejavu-core";
        }
        return null;
    }

    private boolean isBlank(String variable) {
        return environment.getOrDefault(variable, "").isBlank();
    }

    private static boolean isLoadable(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean hasFont(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().matches("(?i).*\\.(ttf|otf|ttc|pfb)"));
        } catch (IOException | java.io.UncheckedIOException e) {
            return false;
        }
    }
}
