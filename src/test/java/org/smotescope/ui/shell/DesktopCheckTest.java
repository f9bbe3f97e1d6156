package org.smotescope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesktopCheckTest {
    private static final Map<String, String> DISPLAY = Map.of("DISPLAY", ":0");

    private final String platform = System.getProperty("glass.platform", "");
    @TempDir Path fonts;

    @BeforeEach
    void pretendThatThereIsAScreen() {
        System.clearProperty("glass.platform");
    }

    @AfterEach
    void putBack() {
        if (!platform.isEmpty()) {
            System.setProperty("glass.platform", platform);
        }
    }

    @Test
    void aWholeDesktopHasNothingToComplainOf() throws IOException {
        Files.createFile(fonts.resolve("a.ttf"));

        assertThat(check("Linux", DISPLAY, true).complaint()).isNull();
    }

    @Test
    void whatIsMissingIsNamedWithItsPackage() throws IOException {
        assertThat(check("Linux", Map.of(), true).complaint()).contains("no display");
        assertThat(check("Linux", DISPLAY, false).complaint()).contains("libgtk-3-0");
        assertThat(check("Linux", DISPLAY, true).complaint()).contains("fonts-dejavu-core");
    }

    @Test
    void otherSystemsBringWhatIsNeeded() {
        assertThat(check("Windows 11", Map.of(), false).complaint()).isNull();
        assertThat(check("Mac OS X", Map.of(), false).complaint()).isNull();
    }

    private DesktopCheck check(String os, Map<String, String> environment, boolean gtk) {
        return new DesktopCheck(os, environment, library -> gtk, List.of(fonts));
    }
}
