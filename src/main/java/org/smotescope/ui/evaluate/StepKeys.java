package org.smotescope.ui.evaluate;

import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.evaluate.EvaluateViewModel.Step;

/// The keys that move a threshold: ←/→ to the next score that changes a count, Shift by 0.01, Home
/// and End.
final class StepKeys {
    static final String HELP =
            "Left and right: the next score that changes a count. With Shift: 0.01.";

    private StepKeys() {}

    /// Takes the step that a key stands for; other keys are left to others.
    static void press(KeyEvent event, Consumer<Step> steps) {
        boolean isSmall = event.isShiftDown();
        @Nullable Step step =
                switch (event.getCode()) {
                    case LEFT, DOWN -> isSmall ? Step.LOWER : Step.LOWER_COUNT;
                    case RIGHT, UP -> isSmall ? Step.HIGHER : Step.HIGHER_COUNT;
                    case HOME -> Step.LOWEST;
                    case END -> Step.HIGHEST;
                    default -> null;
                };
        if (step != null) {
            steps.accept(step);
            event.consume();
        }
    }
}
