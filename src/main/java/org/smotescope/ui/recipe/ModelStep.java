package org.smotescope.ui.recipe;

import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.smotescope.ui.form.NumberField.Range;
import org.smotescope.ui.form.NumberRow;
import org.smotescope.ui.form.NumberText;

/// The form of step 6.
final class ModelStep {
    private final RecipeFormViewModel model;
    @FXML private ComboBox<String> classifier;
    @FXML private VBox penalty;

    ModelStep(RecipeFormViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        classifier.getItems().setAll("Logistic regression");
        classifier.getSelectionModel().selectFirst();
        NumberRow row =
                new NumberRow(
                        "C, smaller is smoother",
                        "The inverse strength of the penalty on large weights.",
                        new Range(1e-6, 1e6, 0.1, NumberText.shortest()),
                        new NumberRow.Way(0.001, 1000, NumberRow.Scale.LOG));
        row.valueProperty().bindBidirectional(model.c());
        penalty.getChildren().setAll(row);
    }
}
