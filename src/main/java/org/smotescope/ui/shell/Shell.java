package org.smotescope.ui.shell;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.smotescope.sampling.Descriptor;
import org.smotescope.ui.Place;
import org.smotescope.ui.Places;
import org.smotescope.ui.dialog.AnimationCard;
import org.smotescope.ui.dialog.AnimationViewModel;
import org.smotescope.ui.dialog.ExportCard;
import org.smotescope.ui.dialog.ExportViewModel;
import org.smotescope.ui.dialog.FigureCard;
import org.smotescope.ui.dialog.FigureViewModel;
import org.smotescope.ui.dialog.FileActions;
import org.smotescope.ui.figure.Figure;
import org.smotescope.ui.figure.FigureLook;
import org.smotescope.ui.form.Focus;
import org.smotescope.ui.form.Fxml;
import org.smotescope.ui.paint.PaintSheet;
import org.smotescope.ui.paint.PaintViewModel;
import org.smotescope.ui.recipe.RecipePanel;
import org.smotescope.ui.recipe.WordsSheet;
import org.smotescope.ui.selection.RowsDrawer;
import org.smotescope.ui.selection.Selection;
import org.smotescope.ui.session.AskCard;
import org.smotescope.ui.session.Asking;
import org.smotescope.ui.theme.TextSize;
import org.smotescope.ui.theme.Theme;

/// The frame of the window: header, recipe, the chosen place, its details, status bar.
public final class Shell {
    private final ShellViewModel model;
    private final RecipePanel recipe;
    private final Themes themes;
    private final Selection selection;
    private final Runnable quit;
    private final Places places;
    private final Parent loaded;
    private @Nullable Place shown;
    private @Nullable Panels panels;
    private @Nullable Node focusBefore;
    @FXML private StackPane root;
    @FXML private BorderPane frame;
    @FXML private StackPane header;
    @FXML private MenuBar menus;
    @FXML private MenuButton foldedMenus;
    @FXML private HBox placeBar;
    @FXML private Button undo;
    @FXML private Button redo;
    @FXML private Button theme;
    @FXML private FontIcon themeIcon;
    @FXML private Button inspectorToggle;
    @FXML private StackPane left;
    @FXML private StackPane right;
    @FXML private StackPane overlay;
    @FXML private StackPane centre;
    @FXML private StackPane drawer;
    @FXML private HBox notice;
    @FXML private Label noticeWords;
    @FXML private HBox noticeButtons;
    @FXML private ProgressBar busy;
    @FXML private Label state;
    @FXML private Button cancel;
    @FXML private HBox allTimes;
    @FXML private HBox times;
    @FXML private StackPane ownTimes;
    @FXML private StackPane status;
    @FXML private StackPane sheets;

    /// @param places with the one that is shown first
    /// @param selection the rows that are chosen in any of them
    /// @param quit ends the application
    public Shell(
            ShellViewModel model,
            RecipePanel recipe,
            Places places,
            Themes themes,
            Selection selection,
            Runnable quit) {
        this.model = model;
        this.recipe = recipe;
        this.places = places;
        this.themes = themes;
        this.selection = selection;
        this.quit = quit;
        this.loaded = Fxml.load(this, "shell.fxml");
    }

    /// Everything in the window.
    public Parent root() {
        return loaded;
    }

    /// The place that is shown.
    public ObjectProperty<Place> place() {
        return places.shown();
    }

    /// The places in the order of the header.
    public List<Place> places() {
        return places.all();
    }

    /// Shows the place of this title, if there is one.
    public void begin(String title) {
        places.show(title);
    }

    @FXML
    void initialize() {
        left.getChildren().setAll(recipe.root());
        Panels arranged = new Panels(root, left, right, overlay, themes.textSize());
        arranged.bindToggle(inspectorToggle);
        arranged.bindMenus(menus, foldedMenus);
        arranged.bindTimes(allTimes);
        panels = arranged;
        new StatusBar(state, cancel, times, busy).bind(model);
        new NoticeStrip(notice, noticeWords, noticeButtons).bind(model);
        new PlaceSwitch(places.all(), places.shown()).fill(placeBar);
        Menus made =
                new Menus(
                        model,
                        themes,
                        places.all(),
                        places.shown(),
                        new Menus.Actions(
                                this::showKeys,
                                this::about,
                                this::exportFigure,
                                this::exportAnimation,
                                this::report,
                                this::copyFigure,
                                quit));
        menus.getMenus().setAll(made.make());
        foldedMenus.getItems().setAll(made.make());
        bindHistory();
        themes.theme().subscribe(this::showTheme);
        places.shown().subscribe(this::show);
        drawer.getChildren().setAll(new RowsDrawer(selection, places.shown(), this::begin).root());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::letGo);
        model.files().exporting().subscribe(this::showExport);
        model.files().figures().exporting().subscribe(this::showFigure);
        model.files().figures().animating().subscribe(this::showAnimation);
        model.files().painting().subscribe(this::showPainting);
        model.sessions().asking().subscribe(this::showAsking);
        recipe.page().subscribe(this::showPage);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::jump);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::redoByItsOtherKey);
        new AltHeld().install(root);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::sizeText);
    }

    @FXML
    void undo() {
        model.undo();
    }

    @FXML
    void redo() {
        model.redo();
    }

    @FXML
    void cancel() {
        model.workspace().cancel();
    }

    @FXML
    void switchTheme() {
        boolean dark = themes.theme().get() == Theme.DARK;
        themes.choice().set(dark ? ThemeChoice.LIGHT : ThemeChoice.DARK);
    }

    private void bindHistory() {
        undo.disableProperty().bind(model.workspace().canUndo().not());
        redo.disableProperty().bind(model.workspace().canRedo().not());
        model.workspace().undoWords().subscribe(words -> tell(undo, "Undo", words, Keys.UNDO));
        model.workspace().redoWords().subscribe(words -> tell(redo, "Redo", words, Keys.REDO));
    }

    private static void tell(Button button, String command, String change, KeyCombination key) {
        String words = Menus.named(command, change);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words + ". " + key.getDisplayText()));
    }

    private void show(Place chosen) {
        if (shown != null) {
            shown.left();
        }
        shown = chosen;
        fill(centre, chosen.centre());
        fill(status, chosen.status());
        fill(ownTimes, chosen.times());
        ownTimes.setManaged(chosen.times() != null);
        times.setVisible(chosen.times() == null);
        times.setManaged(chosen.times() == null);
        if (panels != null) {
            panels.show(chosen.inspector());
        }
        recipe.showSamplers(chosen.samplers());
        chosen.entered();
    }

    private static void fill(StackPane holder, @Nullable Node node) {
        holder.getChildren().clear();
        if (node != null) {
            holder.getChildren().add(node);
        }
    }

    private void showTheme(Theme now) {
        boolean dark = now == Theme.DARK;
        themeIcon.setIconCode(dark ? Feather.SUN : Feather.MOON);
        theme.setText(dark ? "Light" : "Dark");
        theme.setTooltip(new Tooltip(dark ? "Light colours." : "Dark colours."));
    }

    private void showExport(@Nullable ExportViewModel export) {
        showSheet(export == null ? null : new ExportCard(model.files(), export).root());
    }

    private void showFigure(@Nullable FigureViewModel figure) {
        showSheet(figure == null ? null : new FigureCard(model.files().figures(), figure).root());
    }

    private void showAnimation(@Nullable AnimationViewModel animation) {
        showSheet(
                animation == null
                        ? null
                        : new AnimationCard(model.files().figures(), animation).root());
    }

    /// Begins to export what the place shows.
    public void exportFigure() {
        model.files().figures().export(places.shown().get().figure(), figureLook());
    }

    /// What the places show that can leave the window.
    public List<Figure> figures() {
        return places.all().stream().map(Place::figure).filter(Objects::nonNull).toList();
    }

    private void report() {
        model.files().figures().report(figures());
    }

    private void exportAnimation() {
        model.files().figures().animate(places.shown().get(), themes.theme().get());
    }

    private void copyFigure() {
        model.files().figures().copy(places.shown().get().figure(), figureLook());
    }

    /// As large as the place, in the colours of the window.
    private FigureLook figureLook() {
        return FigureLook.near(themes.theme().get(), centre.getWidth(), centre.getHeight());
    }

    private void showPainting(@Nullable PaintViewModel painting) {
        FileActions files = model.files();
        showSheet(
                painting == null
                        ? null
                        : new PaintSheet(
                                        painting,
                                        themes.palette(),
                                        new PaintSheet.Actions(
                                                files::explore, files::save, files::stopPainting))
                                .root());
    }

    private void showAsking(@Nullable Asking asking) {
        if (asking == null) {
            showSheet(null);
            return;
        }
        AskCard card = new AskCard(asking);
        showSheet(card.root());
        card.focus();
    }

    private void showPage(@Nullable Descriptor sampler) {
        showSheet(
                sampler == null
                        ? null
                        : new WordsSheet(sampler, () -> recipe.page().set(null)).root());
    }

    private void showKeys() {
        showSheet(new WordsSheet(KeysPage.read(), "Keys and mouse", () -> showSheet(null)).root());
    }

    private void about() {
        showSheet(new About(() -> showSheet(null)).root());
    }

    /// Lays a sheet over the window; the rest waits.
    private void showSheet(@Nullable Parent sheet) {
        if (sheet != null) {
            focusBefore = root.getScene().getFocusOwner();
        }
        fill(sheets, sheet);
        sheets.setVisible(sheet != null);
        frame.setDisable(sheet != null);
        if (sheet != null) {
            Focus.first(sheet);
        } else if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }

    /// Esc that nothing in the place has use for lets go of the chosen rows.
    private void letGo(KeyEvent event) {
        boolean isFree = selection.rows().isPresent() && !sheets.isVisible();
        if (event.getCode() == KeyCode.ESCAPE && isFree) {
            selection.clear();
            event.consume();
        }
    }

    /// The key of plus differs between keyboards; the menu can name one only.
    private void sizeText(KeyEvent event) {
        ObjectProperty<TextSize> size = themes.textSize();
        if (!event.isShortcutDown() || !event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> size.set(size.get().up());
            case MINUS, SUBTRACT -> size.set(size.get().down());
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Redo has two usual keys; a menu shows one.
    private void redoByItsOtherKey(KeyEvent event) {
        if (Keys.REDO_TOO.match(event)) {
            model.redo();
            event.consume();
        }
    }

    private void jump(KeyEvent event) {
        if (event.getCode() != KeyCode.F6) {
            return;
        }
        List<StackPane> parts =
                List.of(header, left, centre, drawer, right.isVisible() ? right : overlay);
        int step = event.isShiftDown() ? parts.size() - 1 : 1;
        int at = parts.indexOf(part(parts, root.getScene().getFocusOwner()));
        for (int i = 1; i <= parts.size(); i++) {
            if (Focus.first(parts.get(Math.floorMod(at + i * step, parts.size())))) {
                break;
            }
        }
        event.consume();
    }

    private static @Nullable Node part(List<StackPane> parts, @Nullable Node focused) {
        Node node = focused;
        while (node != null && !(node instanceof StackPane && parts.contains(node))) {
            node = node.getParent();
        }
        return node;
    }
}
