package org.smotescope.ui.recipe;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.smotescope.ui.form.NumberField;
import org.smotescope.ui.form.NumberField.Range;
import org.smotescope.ui.form.NumberRow;
import org.smotescope.ui.form.NumberText;

/// The form of step 3.
final class SplitStep {
    private final RecipeFormViewModel model;
    @FXML private VBox share;
    @FXML private HBox seedRow;
    @FXML private Label seedLabel;
    @FXML private Label words;

    SplitStep(RecipeFormViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        NumberRow row =
                new NumberRow(
                        "Test rows, %",
                        "The share of each class that is put away.",
                        new Range(1, 99, 1, NumberText.WHOLE),
                        new NumberRow.Way(10, 50, NumberRow.Scale.LINEAR));
        row.valueProperty().bindBidirectional(model.testPercent());
        share.getChildren().setAll(row);
        NumberField field = SeedField.of(model.splitSeed());
        seedLabel.setLabelFor(field);
        seedRow.getChildren().add(field);
        words.textProperty().bind(model.splitWords());
    }
}
