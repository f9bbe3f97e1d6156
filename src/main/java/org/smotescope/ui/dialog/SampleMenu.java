package org.smotescope.ui.dialog;

import java.util.List;
import javafx.scene.control.MenuItem;
import org.smotescope.data.synth.Samples;

/// The bundled samples as menu items.
public final class SampleMenu {
    private SampleMenu() {}

    /// New items; each call makes its own, as an item has one owner only.
    public static List<MenuItem> items(FileActions files) {
        return Samples.all().stream()
                .map(
                        sample -> {
                            MenuItem item = new MenuItem(sample.name());
                            item.setMnemonicParsing(false);
                            item.setOnAction(event -> files.open(Samples.source(sample.name())));
                            return item;
                        })
                .toList();
    }
}
