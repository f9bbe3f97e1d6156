package org.smotescope.ui.recipe;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// The form of step 2.
final class TargetStep {
    private final RecipeFormViewModel model;
    private final ObservableValue<List<String>> columns;
    private final ObservableValue<@Nullable String> chosenTarget;
    private final ObservableValue<List<String>> classes;
    private final ObservableValue<String> chosenClass;
    private boolean following;
    @FXML private ComboBox<String> target;
    @FXML private ComboBox<String> positive;
    @FXML private Label words;

    TargetStep(RecipeFormViewModel model) {
        this.model = model;
        this.columns = model.columns();
        this.chosenTarget = model.target();
        this.classes = model.classes();
        this.chosenClass = model.positive();
    }

    @FXML
    void initialize() {
        columns.subscribe(names -> follow(target, columns, chosenTarget));
        chosenTarget.subscribe(name -> follow(target, columns, chosenTarget));
        classes.subscribe(labels -> follow(positive, classes, chosenClass));
        chosenClass.subscribe(label -> follow(positive, classes, chosenClass));
        target.valueProperty()
                .subscribe(
                        name -> {
                            if (!following && name != null) {
                                model.chooseTarget(name);
                            }
                        });
        positive.valueProperty()
                .subscribe(
                        label -> {
                            if (!following && label != null) {
                                model.choosePositive(label);
                            }
                        });
        words.textProperty().bind(model.positiveWords());
    }

    private void follow(
            ComboBox<String> combo,
            ObservableValue<List<String>> items,
            ObservableValue<? extends @Nullable String> chosen) {
        following = true;
        if (!items.getValue().equals(combo.getItems())) {
            combo.getItems().setAll(items.getValue());
        }
        combo.setValue(chosen.getValue());
        following = false;
    }
}
