package org.smotescope.ui.recipe;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.smotescope.learning.ClassifierDescriptor;
import org.smotescope.learning.Classifiers;
import org.smotescope.learning.Hyperparameter;
import org.smotescope.ui.form.Combos;
import org.smotescope.ui.form.SettingControls;

/// The form of step 6, made from the description of the classifier.
final class ModelStep {
    private final RecipeFormViewModel model;
    @FXML private ComboBox<ClassifierDescriptor> classifier;
    @FXML private Label meaning;
    @FXML private VBox settings;
    @FXML private VBox weights;

    ModelStep(RecipeFormViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        Combos.name(classifier, ClassifierDescriptor::name);
        classifier.getItems().setAll(Classifiers.ALL);
        classifier.valueProperty().bindBidirectional(model.classifier());
        model.classifier().subscribe(this::describe);
        weights.getChildren().setAll(new WeightsEditor(model.weights()));
    }

    private void describe(@Nullable ClassifierDescriptor chosen) {
        if (chosen == null) {
            return;
        }
        meaning.setText(words(chosen));
        weights.setVisible(chosen.weights() == ClassifierDescriptor.Weights.TAKEN);
        weights.setManaged(weights.isVisible());
        settings.getChildren()
                .setAll(chosen.settings().stream().map(this::control).collect(Collectors.toList()));
    }

    private static String words(ClassifierDescriptor chosen) {
        return switch (chosen.weights()) {
            case TAKEN -> chosen.summary();
            case NOT_TAKEN -> chosen.summary() + " It takes no class weights.";
        };
    }

    private Node control(Hyperparameter setting) {
        Node control = SettingControls.of(setting, model.setting(setting));
        control.setId("model-" + setting.name().toLowerCase(Locale.ROOT));
        return control;
    }
}
