package org.smotescope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir Path folder;

    @Test
    void whatIsPutIsThereNextTime() {
        Path file = folder.resolve("new/settings.properties");
        Settings first = Settings.of(file);
        first.put("theme", "dark");
        first.save();

        assertThat(Settings.of(file).text("theme", "")).isEqualTo("dark");
    }

    @Test
    void aBrokenFileIsAsGoodAsNone() throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.write(file, new byte[] {(byte) 0xff, '\\', 'u', 'z', 'z'});

        assertThat(Settings.of(file).number("window.width", 1280)).isEqualTo(1280);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNoProblem() throws IOException {
        Path blocked = folder.resolve("file");
        Files.writeString(blocked, "");
        Settings settings = Settings.of(blocked.resolve("settings.properties"));
        settings.put("theme", "dark");

        settings.save();

        assertThat(settings.text("theme", "")).isEqualTo("dark");
    }

    @Test
    void eachSystemHasItsOwnPlace() {
        Path home = folder.toAbsolutePath();

        assertThat(Settings.usualFile("Linux", Map.of(), home))
                .isEqualTo(home.resolve(".config/smotescope/settings.properties"));
        assertThat(Settings.usualFile("Linux", Map.of("XDG_CONFIG_HOME", "relative"), home))
                .isEqualTo(home.resolve(".config/smotescope/settings.properties"));
        assertThat(
                        Settings.usualFile(
                                "Linux",
                                Map.of("XDG_CONFIG_HOME", home.resolve("x").toString()),
                                home))
                .isEqualTo(home.resolve("x/smotescope/settings.properties"));
        assertThat(Settings.usualFile("Mac OS X", Map.of(), home))
                .isEqualTo(
                        home.resolve("Library/Application Support/smotescope/settings.properties"));
        assertThat(Settings.usualFile("Windows 11", Map.of(), home))
                .isEqualTo(home.resolve("AppData/Roaming/smotescope/settings.properties"));
    }
}
