package org.smotescope.ui.dialog;

import java.util.List;
import javafx.scene.control.MenuItem;

/// The bundled samples as menu items.
public final class SampleMenu {
    private SampleMenu() {}

    public static List<MenuItem> items(FileActions files) {
        return List.of();
    }
}
