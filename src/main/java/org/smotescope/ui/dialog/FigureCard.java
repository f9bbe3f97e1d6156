package org.smotescope.ui.dialog;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.smotescope.ui.figure.FigureFormat;
import org.smotescope.ui.form.Combos;
import org.smotescope.ui.form.Fxml;
import org.smotescope.ui.form.Segments;
import org.smotescope.ui.theme.Theme;

/// The sheet that sets a figure up and shows how it will look.
public final class FigureCard {
    private final FigureActions figures;
    private final FigureViewModel model;
    private final Parent root;
    @FXML private StackPane preview;
    @FXML private VBox choices;
    @FXML private TextField title;
    @FXML private HBox formats;
    @FXML private Label scaleName;
    @FXML private HBox scales;
    @FXML private ComboBox<FigureViewModel.Size> size;
    @FXML private HBox themes;
    @FXML private Label outcome;
    @FXML private Label problem;
    @FXML private Button save;

    public FigureCard(FigureActions figures, FigureViewModel model) {
        this.figures = figures;
        this.model = model;
        this.root = Fxml.load(this, "figure.fxml");
    }

    /// The sheet.
    public Parent root() {
        return root;
    }

    @FXML
    void initialize() {
        FigurePreview picture = new FigurePreview();
        preview.getChildren().setAll(picture);
        title.textProperty().bindBidirectional(model.title());
        Segments.fill(
                formats,
                List.of(FigureFormat.values()),
                FigureFormat::words,
                FigureFormat::help,
                model.format());
        Segments.fill(
                scales,
                List.of(1, 2, 3, 4),
                times -> times + "\u00d7",
                times -> times + " pixels of the file for one of the window.",
                model.scale());
        Segments.fill(
                themes,
                List.of(Theme.values()),
                theme -> theme == Theme.LIGHT ? "Light" : "Dark",
                theme -> theme == Theme.LIGHT ? "For paper." : "For dark slides.",
                model.theme());
        Combos.name(size, FigureViewModel.Size::label);
        size.getItems().setAll(model.sizes());
        size.valueProperty().bindBidirectional(model.size());
        scaleName.visibleProperty().bind(scales.visibleProperty());
        scales.visibleProperty().bind(model.format().map(kind -> kind == FigureFormat.PNG));
        problem.textProperty().bind(model.writing().problem());
        problem.visibleProperty().bind(model.writing().problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        choices.disableProperty().bind(model.writing().working());
        save.disableProperty().bind(model.writing().working());
        Runnable show =
                () -> {
                    outcome.setText(model.outcome());
                    picture.show(model.figure(), model.look());
                };
        model.format().subscribe(show);
        model.scale().subscribe(show);
        model.theme().subscribe(show);
        model.size().subscribe(show);
        model.title().subscribe(show);
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
