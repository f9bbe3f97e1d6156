package org.smotescope.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.smotescope.ui.session.Recents.Recent;

/// The menu of the files that were open last. Those that are not there any more are grey.
public final class RecentMenu {
    private RecentMenu() {}

    /// A new menu; each call makes its own, as a menu has one owner only.
    public static Menu of(RecentFiles files) {
        Menu menu = new Menu("Open Recent");
        menu.setOnShowing(event -> files.look());
        files.recents().subscribe(recents -> fill(menu, files));
        files.missing().subscribe(missing -> fill(menu, files));
        return menu;
    }

    private static void fill(Menu menu, RecentFiles files) {
        List<MenuItem> items = new ArrayList<>();
        Set<Path> missing = files.missing().get();
        for (Recent each : files.recents().get().files()) {
            boolean isMissing = missing.contains(each.file());
            MenuItem item = new MenuItem(words(each.file()) + (isMissing ? " (missing)" : ""));
            item.setMnemonicParsing(false);
            item.setDisable(isMissing);
            item.setOnAction(event -> files.open(each));
            items.add(item);
        }
        if (items.isEmpty()) {
            MenuItem none = new MenuItem("None yet");
            none.setDisable(true);
            items.add(none);
        }
        menu.getItems().setAll(items);
    }

    /// The name first, then the folder.
    private static String words(Path file) {
        return SessionFiles.name(file) + " \u2013 " + file.getParent();
    }
}
