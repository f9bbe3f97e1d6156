package org.smotescope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.smotescope.ui.form.Markdown;

class KeysPageTest {
    @Test
    void namesTheKeysOfTheMenus() {
        String words =
                KeysPage.read().blocks().stream()
                        .map(Markdown.Block::words)
                        .collect(Collectors.joining("\n"));
        assertThat(words)
                .contains("Ctrl+O", "Ctrl+E", "Ctrl+P", "Ctrl+Z", "Ctrl+F", "Ctrl+0", "F1", "F6");
        assertThat(Keys.OPEN.getName()).endsWith("O");
        assertThat(Keys.HELP.getName()).isEqualTo("F1");
    }
}
