package org.smotescope.ui.shell;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.smotescope.ui.Place;
import org.smotescope.ui.dialog.FileActions;
import org.smotescope.ui.dialog.SampleMenu;
import org.smotescope.ui.session.RecentMenu;
import org.smotescope.ui.theme.TextSize;

/// The menus: every command once, with its key.
final class Menus {
    private static final int LONGEST = 72;

    private final ShellViewModel model;
    private final Themes themes;
    private final List<Place> places;
    private final ObjectProperty<Place> place;
    private final Actions actions;

    /// What is done by the window as a whole.
    ///
    /// @param keys shows what keys do
    /// @param about shows what this program is
    /// @param figure begins to export what the place shows
    /// @param animation begins to export what the place tells
    /// @param report writes what was done and what came of it
    /// @param copy puts that on the clipboard
    /// @param quit ends it
    record Actions(
            Runnable keys,
            Runnable about,
            Runnable figure,
            Runnable animation,
            Runnable report,
            Runnable copy,
            Runnable quit) {}

    Menus(
            ShellViewModel model,
            Themes themes,
            List<Place> places,
            ObjectProperty<Place> place,
            Actions actions) {
        this.model = model;
        this.themes = themes;
        this.places = places;
        this.place = place;
        this.actions = actions;
    }

    /// New menus; each call makes its own, as an item has one owner only.
    List<Menu> make() {
        return List.of(file(), edit(), view(), help());
    }

    private Menu file() {
        FileActions files = model.files();
        Menu samples = new Menu("Open Sample");
        samples.getItems().setAll(SampleMenu.items(files));
        MenuItem export = item("Export Resampled CSV\u2026", Keys.EXPORT, files::export);
        export.disableProperty().bind(not(files.canExport()));
        MenuItem figure = item("Export Figure\u2026", Keys.FIGURE, actions.figure());
        figure.disableProperty().bind(not(files.canExport()));
        MenuItem report = new MenuItem("Report\u2026");
        report.setOnAction(event -> actions.report().run());
        report.disableProperty().bind(not(files.canExport()));
        MenuItem animation = new MenuItem("Export Animation\u2026");
        animation.setOnAction(event -> actions.animation().run());
        animation.disableProperty().bind(not(files.canExport()));
        return menu(
                "File",
                item("Open\u2026", Keys.OPEN, files::open),
                RecentMenu.of(model.sessions().recent()),
                samples,
                item("Paint Data\u2026", Keys.PAINT, files::paint),
                new SeparatorMenuItem(),
                item("Save Session", Keys.SAVE, model.sessions()::save),
                item("Save Session As\u2026", Keys.SAVE_AS, model.sessions()::saveAs),
                new SeparatorMenuItem(),
                export,
                figure,
                animation,
                report,
                new SeparatorMenuItem(),
                item("Quit", Keys.QUIT, actions.quit()));
    }

    private Menu edit() {
        MenuItem undo = item("Undo", Keys.UNDO, model::undo);
        undo.setMnemonicParsing(false);
        undo.textProperty().bind(model.workspace().undoWords().map(words -> named("Undo", words)));
        undo.disableProperty().bind(not(model.workspace().canUndo()));
        MenuItem redo = item("Redo", Keys.REDO, model::redo);
        redo.setMnemonicParsing(false);
        redo.textProperty().bind(model.workspace().redoWords().map(words -> named("Redo", words)));
        redo.disableProperty().bind(not(model.workspace().canRedo()));
        MenuItem find = item("Find Row\u2026", Keys.FIND, () -> place.get().find());
        find.disableProperty().bind(place.map(shown -> !shown.canFind()));
        MenuItem copy = new MenuItem("Copy Figure");
        copy.setOnAction(event -> actions.copy().run());
        copy.disableProperty().bind(not(model.files().canExport()));
        return menu(
                "Edit",
                undo,
                redo,
                new SeparatorMenuItem(),
                copy,
                exported(item("Copy as Python", Keys.PYTHON, model.files().code()::copyPython)),
                exported(item("Copy as Command Line", model.files().code()::copyCommand)),
                exported(item("Save as Notebook\u2026", model.files().code()::saveNotebook)),
                new SeparatorMenuItem(),
                find);
    }

    private Menu view() {
        Menu menu = new Menu("View");
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < places.size(); i++) {
            Place each = places.get(i);
            RadioMenuItem item = new RadioMenuItem(each.title());
            item.setAccelerator(Keys.place(i));
            item.setToggleGroup(group);
            item.setOnAction(event -> place.set(each));
            place.subscribe(shown -> item.setSelected(shown == each));
            menu.getItems().add(item);
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("Zoom to Fit", Keys.FIT, () -> place.get().fit()),
                        new SeparatorMenuItem(),
                        theme(),
                        textSize());
        return menu;
    }

    private Menu theme() {
        Menu menu = new Menu("Theme");
        ToggleGroup group = new ToggleGroup();
        for (ThemeChoice choice : ThemeChoice.values()) {
            RadioMenuItem item = new RadioMenuItem(choice.words());
            item.setToggleGroup(group);
            item.setOnAction(event -> themes.choice().set(choice));
            themes.choice().subscribe(now -> item.setSelected(now == choice));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu textSize() {
        Menu menu = new Menu("Text Size");
        ObjectProperty<TextSize> chosen = themes.textSize();
        ToggleGroup group = new ToggleGroup();
        for (TextSize size : TextSize.values()) {
            RadioMenuItem item = new RadioMenuItem(size.percent() + " %");
            item.setToggleGroup(group);
            item.setOnAction(event -> chosen.set(size));
            chosen.subscribe(now -> item.setSelected(now == size));
            menu.getItems().add(item);
        }
        MenuItem larger = item("Larger", Keys.LARGER_TEXT, () -> chosen.set(chosen.get().up()));
        larger.disableProperty().bind(chosen.map(now -> now == now.up()));
        MenuItem smaller =
                item("Smaller", Keys.SMALLER_TEXT, () -> chosen.set(chosen.get().down()));
        smaller.disableProperty().bind(chosen.map(now -> now == now.down()));
        menu.getItems().addAll(new SeparatorMenuItem(), larger, smaller);
        return menu;
    }

    private Menu help() {
        MenuItem item = new MenuItem("About Smotescope");
        item.setOnAction(event -> actions.about().run());
        return menu("Help", item("Keys and Mouse", Keys.HELP, actions.keys()), item);
    }

    /// "Undo k 5 to 7"; what is long is cut, as names of columns may be.
    static String named(String command, String change) {
        String words = change.isEmpty() ? command : command + " " + change;
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }

    private static Menu menu(String name, MenuItem... items) {
        Menu menu = new Menu(name);
        menu.getItems().setAll(items);
        return menu;
    }

    /// An item for what leaves the window.
    private MenuItem exported(MenuItem item) {
        item.disableProperty().bind(not(model.files().canExport()));
        return item;
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(event -> action.run());
        return item;
    }

    private static MenuItem item(String name, KeyCombination key, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setAccelerator(key);
        item.setOnAction(event -> action.run());
        return item;
    }

    private static ObservableValue<Boolean> not(ObservableValue<Boolean> value) {
        return value.map(is -> !is);
    }
}
