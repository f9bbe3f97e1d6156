package org.smotescope.ui.dialog;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.smotescope.ui.dialog.AnimationViewModel.Kind;
import org.smotescope.ui.form.Combos;
import org.smotescope.ui.form.Fxml;
import org.smotescope.ui.form.Segments;
import org.smotescope.ui.theme.Theme;

/// The sheet that sets an animation up and shows how far it is.
public final class AnimationCard {
    private final FigureActions figures;
    private final AnimationViewModel model;
    private final Parent root;
    @FXML private VBox choices;
    @FXML private HBox kinds;
    @FXML private HBox rates;
    @FXML private HBox speeds;
    @FXML private ComboBox<FigureViewModel.Size> size;
    @FXML private HBox themes;
    @FXML private Label outcome;
    @FXML private Label problem;
    @FXML private ProgressBar progress;
    @FXML private Button save;

    public AnimationCard(FigureActions figures, AnimationViewModel model) {
        this.figures = figures;
        this.model = model;
        this.root = Fxml.load(this, "animation.fxml");
    }

    /// The sheet.
    public Parent root() {
        return root;
    }

    @FXML
    void initialize() {
        Segments.fill(kinds, List.of(Kind.values()), Kind::words, Kind::help, model.kind());
        Segments.fill(
                rates,
                AnimationViewModel.RATES,
                String::valueOf,
                rate -> rate + " frames for each second.",
                model.rate());
        Segments.fill(
                speeds,
                AnimationViewModel.SPEEDS,
                AnimationViewModel::words,
                speed -> AnimationViewModel.words(speed) + " as quick as the story.",
                model.speed());
        Segments.fill(
                themes,
                List.of(Theme.values()),
                theme -> theme == Theme.LIGHT ? "Light" : "Dark",
                theme -> theme == Theme.LIGHT ? "For light pages." : "For dark slides.",
                model.theme());
        Combos.name(size, FigureViewModel.Size::label);
        size.getItems().setAll(model.sizes());
        size.valueProperty().bindBidirectional(model.size());
        problem.textProperty().bind(model.writing().problem());
        problem.visibleProperty().bind(model.writing().problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        progress.progressProperty().bind(model.writing().progress());
        progress.visibleProperty().bind(model.writing().working());
        choices.disableProperty().bind(model.writing().working());
        save.disableProperty().bind(model.writing().working());
        Runnable show = () -> outcome.setText(model.outcome());
        model.kind().subscribe(show);
        model.rate().subscribe(show);
        model.speed().subscribe(show);
        model.size().subscribe(show);
        show.run();
    }

    @FXML
    void save() {
        figures.saveAs(model);
    }

    @FXML
    void dismiss() {
        figures.dismiss();
    }
}
