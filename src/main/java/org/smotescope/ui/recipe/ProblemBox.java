package org.smotescope.ui.recipe;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.ui.Mends;
import org.smotescope.ui.form.Icons;

/// A problem at its step: the cause, and buttons that mend it.
final class ProblemBox extends VBox {
    ProblemBox(StepProblem problem, Consumer<Mend> apply) {
        getStyleClass().add("problem-box");
        Label cause = new Label(Mends.capital(problem.cause()) + ".", Icons.warning());
        cause.getStyleClass().add("size-12");
        cause.setWrapText(true);
        getChildren().add(cause);
        FlowPane buttons = new FlowPane(8, 8);
        for (Mend mend : problem.mends()) {
            if (Mends.change(mend) == null) {
                Label advice = new Label(Mends.button(mend) + ".");
                advice.getStyleClass().add("hint");
                advice.setWrapText(true);
                getChildren().add(advice);
            } else {
                Button button = new Button(Mends.button(mend));
                button.getStyleClass().add("text-button");
                button.setMnemonicParsing(false);
                button.setOnAction(event -> apply.accept(mend));
                buttons.getChildren().add(button);
            }
        }
        if (!buttons.getChildren().isEmpty()) {
            getChildren().add(buttons);
        }
    }
}
