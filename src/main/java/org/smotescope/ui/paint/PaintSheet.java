package org.smotescope.ui.paint;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.form.Fxml;
import org.smotescope.ui.form.Segments;
import org.smotescope.ui.theme.Palette;

/// The sheet on which rows are painted, to be explored or saved.
public final class PaintSheet {
    private static final KeyCombination UNDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(
                    KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private final PaintViewModel model;
    private final ObservableValue<Palette> palette;
    private final Actions actions;
    private final Parent root;
    @FXML private HBox brushes;
    @FXML private HBox kinds;
    @FXML private Slider size;
    @FXML private Button undo;
    @FXML private Button redo;
    @FXML private Button clear;
    @FXML private PaintCanvas canvas;
    @FXML private Label counts;
    @FXML private Label missing;
    @FXML private Button save;
    @FXML private Button explore;

    /// What becomes of the rows.
    ///
    /// @param explore opens them
    /// @param save asks for a file and writes them
    /// @param close takes the sheet away
    public record Actions(Consumer<Painting> explore, Consumer<Painting> save, Runnable close) {}

    /// @param palette the colours of the window's theme
    public PaintSheet(PaintViewModel model, ObservableValue<Palette> palette, Actions actions) {
        this.model = model;
        this.palette = palette;
        this.actions = actions;
        this.root = Fxml.load(this, "paint.fxml");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::history);
    }

    public Parent root() {
        return root;
    }

    @FXML
    void initialize() {
        Segments.fill(
                brushes, List.of(Brush.values()), Brush::title, Brush::help, model.brushProperty());
        List<String> labels = model.paintingProperty().get().canvas().labels();
        Segments.fill(
                kinds,
                List.of(0, 1),
                labels::get,
                kind -> "Paint rows of " + labels.get(kind) + ": " + (kind + 1),
                model.kindProperty());
        size.setMin(PaintViewModel.LEAST_SIZE);
        size.setMax(PaintViewModel.LARGEST_SIZE);
        size.valueProperty().bindBidirectional(model.sizeProperty());
        undo.disableProperty().bind(model.canUndoProperty().not());
        redo.disableProperty().bind(model.canRedoProperty().not());
        undo.setTooltip(new Tooltip("Undo the last stroke: " + UNDO.getDisplayText()));
        redo.setTooltip(new Tooltip("Redo the stroke: " + REDO.getDisplayText()));
        canvas.paletteProperty().bind(palette);
        canvas.paint(model);
        model.paintingProperty().subscribe(this::show);
    }

    private void show(Painting painting) {
        List<String> labels = painting.canvas().labels();
        String full = painting.dots().size() < Painting.MOST ? "" : " · no more can be painted";
        counts.setText(
                labels.get(0)
                        + " "
                        + Figures.count(painting.count(0))
                        + " · "
                        + labels.get(1)
                        + " "
                        + Figures.count(painting.count(1))
                        + full);
        String lacking = model.missing();
        missing.setText(lacking);
        explore.setDisable(!lacking.isEmpty());
        save.setDisable(painting.dots().isEmpty());
        clear.setDisable(painting.dots().isEmpty());
    }

    /// The window's own undo is of the recipe; here it is of strokes.
    private void history(KeyEvent event) {
        if (UNDO.match(event)) {
            model.undo();
            event.consume();
        } else if (REDO.match(event) || REDO_TOO.match(event)) {
            model.redo();
            event.consume();
        }
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
    void clear() {
        model.clear();
    }

    @FXML
    void save() {
        actions.save().accept(model.paintingProperty().get());
    }

    @FXML
    void explore() {
        actions.explore().accept(model.paintingProperty().get());
    }

    @FXML
    void close() {
        actions.close().run();
    }
}
