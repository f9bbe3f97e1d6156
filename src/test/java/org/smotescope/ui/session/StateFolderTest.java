package org.smotescope.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where sessions are kept, and what a killed program leaves there.
class StateFolderTest {
    @TempDir Path folder;

    private Path usual(String os, Map<String, String> environment) {
        return folder.relativize(StateFolder.usual(os, environment, folder).folder());
    }

    @Test
    void eachSystemHasAnUsualFolder() {
        assertThat(usual("Linux", Map.of())).isEqualTo(Path.of(".local/state/smotescope"));
        assertThat(usual("Mac OS X", Map.of()))
                .isEqualTo(Path.of("Library/Application Support/smotescope"));
        assertThat(usual("Windows 11", Map.of())).isEqualTo(Path.of("AppData/Local/smotescope"));
    }

    @Test
    void variablesOfTheSystemNameAnotherFolderIfItIsAbsolute() {
        String other = folder.resolve("other").toString();
        assertThat(usual("Linux", Map.of("XDG_STATE_HOME", other)))
                .isEqualTo(Path.of("other/smotescope"));
        assertThat(usual("Windows 11", Map.of("LOCALAPPDATA", other)))
                .isEqualTo(Path.of("other/smotescope"));
        assertThat(usual("Linux", Map.of("XDG_STATE_HOME", "other")))
                .isEqualTo(Path.of(".local/state/smotescope"));
        assertThat(usual("Linux", Map.of("XDG_STATE_HOME", " ")))
                .isEqualTo(Path.of(".local/state/smotescope"));
    }

    @Test
    void whatWasBeingWrittenInItsPlaceIsDeletedAndNothingElse() throws IOException {
        Path own = Files.createFile(folder.resolve(".session.smotescope.1.part"));
        Path before = Files.createFile(folder.resolve(".session.before.smotescope.2.part"));
        Path ofAnother = Files.createFile(folder.resolve(".session-2.smotescope.3.part"));
        Path waiting = Files.createFile(folder.resolve("waiting-1.smotescope"));

        try (Slot slot = new StateFolder(folder).take().orElseThrow()) {
            assertThat(slot.newest()).isEqualTo(folder.resolve("session.smotescope"));
        }

        assertThat(own).doesNotExist();
        assertThat(before).doesNotExist();
        assertThat(ofAnother).exists();
        assertThat(waiting).exists();
    }

    @Test
    void whereNoFolderCanBeMadeNothingIsKept() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(new StateFolder(file.resolve("state")).take()).isEmpty();
    }
}
