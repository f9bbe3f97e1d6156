package org.smotescope.ui.dialog;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.smotescope.experiment.Provenance;
import org.smotescope.ui.dialog.ExportViewModel.Rows;
import org.smotescope.ui.form.Fxml;
import org.smotescope.ui.form.Segments;

/// The sheet that sets an export up and shows how far it is.
public final class ExportCard {
    private final FileActions files;
    private final ExportViewModel model;
    private final Parent root;
    @FXML private VBox choices;
    @FXML private RadioButton training;
    @FXML private Label trainingHint;
    @FXML private RadioButton whole;
    @FXML private HBox provenance;
    @FXML private Label provenanceHint;
    @FXML private CheckBox record;
    @FXML private Label columnNote;
    @FXML private Label problem;
    @FXML private ProgressBar progress;
    @FXML private Button save;

    public ExportCard(FileActions files, ExportViewModel model) {
        this.files = files;
        this.model = model;
        this.root = Fxml.load(this, "export.fxml");
    }

    /// The sheet.
    public Parent root() {
        return root;
    }

    /// Gives the focus to the button that goes on.
    public void focus() {
        save.requestFocus();
    }

    @FXML
    void initialize() {
        training.setText(model.trainingWords());
        whole.setText(model.wholeWords());
        trainingHint.setText(model.trainingHint());
        training.setDisable(!model.isCurrent());
        boolean isTraining = model.rows().get() == Rows.TRAINING;
        training.setSelected(isTraining);
        whole.setSelected(!isTraining);
        training.selectedProperty()
                .subscribe(on -> model.rows().set(on ? Rows.TRAINING : Rows.WHOLE_FILE));
        Segments.fill(
                provenance,
                List.of(Provenance.values()),
                ExportCard::words,
                ExportCard::hint,
                model.provenance());
        provenanceHint.textProperty().bind(model.provenance().map(ExportCard::hint));
        record.selectedProperty().bindBidirectional(model.record());
        columnNote.setText(model.columnNote());
        columnNote.setVisible(!model.columnNote().isEmpty());
        columnNote.setManaged(columnNote.isVisible());
        problem.textProperty().bind(model.writing().problem());
        problem.visibleProperty().bind(model.writing().problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        progress.progressProperty().bind(model.writing().progress());
        progress.visibleProperty().bind(model.writing().working());
        choices.disableProperty().bind(model.writing().working());
        save.disableProperty().bind(model.writing().working());
    }

    private static String words(Provenance where) {
        return switch (where) {
            case COLUMNS -> "In columns";
            case FILE -> "In a file beside";
            case NONE -> "Nowhere";
        };
    }

    private static String hint(Provenance where) {
        return switch (where) {
            case COLUMNS -> "Five more columns: _row, _origin, _base, _neighbour, _gap.";
            case FILE -> "The rows as in your file, and NAME-provenance.csv line by line.";
            case NONE -> "Nobody can tell new rows from original ones.";
        };
    }

    @FXML
    void save() {
        files.saveAs(model);
    }

    @FXML
    void dismiss() {
        files.dismiss();
    }
}
