package org.smotescope.ui.recipe;

import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.smotescope.data.PrepareRules.Missing;
import org.smotescope.data.PrepareRules.Scale;
import org.smotescope.ui.form.Combos;

/// The form of step 4.
final class PrepareStep {
    private final RecipeFormViewModel model;
    private final ColumnsViewModel columnChoice;
    @FXML private VBox columns;
    @FXML private ComboBox<Missing> missing;
    @FXML private ComboBox<Scale> scale;

    PrepareStep(RecipeFormViewModel model, ColumnsViewModel columnChoice) {
        this.model = model;
        this.columnChoice = columnChoice;
    }

    @FXML
    void initialize() {
        columns.getChildren().add(new ColumnChoice(columnChoice));
        Combos.name(missing, PrepareStep::words);
        missing.getItems().setAll(Missing.values());
        missing.valueProperty().bindBidirectional(model.missing());
        Combos.name(scale, PrepareStep::words);
        scale.getItems().setAll(Scale.STANDARD, Scale.MINMAX, Scale.NONE);
        scale.valueProperty().bindBidirectional(model.scale());
    }

    private static String words(Missing missing) {
        return switch (missing) {
            case MEDIAN -> "Fill with the median";
            case CATEGORY -> "Median; empty is a word";
            case DROP -> "Leave the rows out";
            case REFUSE -> "Stop and tell me";
        };
    }

    private static String words(Scale scale) {
        return switch (scale) {
            case STANDARD -> "Mean 0, spread 1";
            case MINMAX -> "From 0 to 1";
            case NONE -> "As they are";
        };
    }
}
