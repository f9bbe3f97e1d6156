package org.smotescope.ui.recipe;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.smotescope.ui.form.NumberField.Range;
import org.smotescope.ui.form.NumberRow;
import org.smotescope.ui.form.NumberText;

/// The form of step 7.
final class DecideStep {
    private final RecipeFormViewModel model;
    @FXML private VBox threshold;
    @FXML private TextFlow words;
    @FXML private Text positive;
    @FXML private Label most;

    DecideStep(RecipeFormViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        NumberRow row =
                new NumberRow(
                        "Threshold",
                        "The score above which a row is called so.",
                        new Range(0, 1, 0.01, NumberText.decimals(2)),
                        new NumberRow.Way(0, 1, NumberRow.Scale.LINEAR));
        row.valueProperty().bindBidirectional(model.threshold());
        threshold.getChildren().setAll(row);
        shown(threshold, model.binary());
        shown(words, model.binary());
        shown(most, model.binary().map(two -> !two));
        positive.textProperty().bind(model.positiveName());
    }

    private static void shown(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
