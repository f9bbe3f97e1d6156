package org.smotescope.ui.evaluate;

import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.smotescope.ui.evaluate.EvaluateViewModel.Grip;
import org.smotescope.ui.evaluate.EvaluateViewModel.Step;

/// The handle of a threshold. Answers to ←/→ (next score that changes a count), Shift (0.01), Home
/// and End; what a step does is said by its owner.
final class ThresholdGrip extends StackPane {
    private final Label words = new Label();
    private final Grip grip;
    private double threshold;

    ThresholdGrip(Grip grip, Consumer<Step> steps) {
        this.grip = grip;
        getStyleClass().addAll("threshold-grip", "focus-ring", style(grip));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(StepKeys.HELP);
        getChildren().add(words);
        setOnKeyPressed(event -> StepKeys.press(event, steps));
    }

    private static String style(Grip grip) {
        return grip == Grip.AFTER ? "of-recipe" : "follows";
    }

    /// @param how the threshold was found, in a word; empty where it was set
    void show(double newThreshold, String how) {
        threshold = newThreshold;
        String number =
                "threshold " + Words.threshold(threshold) + (how.isEmpty() ? "" : ", ") + how;
        words.setText(grip == Grip.AFTER ? "\u2039 " + number + " \u203a" : number);
        setAccessibleText(
                (grip == Grip.AFTER ? "With resampling: " : "Without resampling: ")
                        + words.getText());
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> threshold;
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
