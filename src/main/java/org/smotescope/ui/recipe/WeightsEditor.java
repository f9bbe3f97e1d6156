package org.smotescope.ui.recipe;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.smotescope.ui.form.Icons;
import org.smotescope.ui.form.NumberField;
import org.smotescope.ui.form.NumberField.Range;
import org.smotescope.ui.form.NumberText;
import org.smotescope.ui.form.Segments;

/// Chooses how much the rows of each class count in the comparison with class weights.
final class WeightsEditor extends VBox {
    private static final Range WEIGHTS = new Range(0.001, 1e6, 1, NumberText.shortest());

    private final WeightsViewModel model;
    private final VBox lines = new VBox();

    WeightsEditor(WeightsViewModel model) {
        this.model = model;
        getStyleClass().add("weights");
        setId("class-weights");
        HBox kinds = new HBox();
        kinds.getStyleClass().add("segmented");
        kinds.setMaxWidth(USE_PREF_SIZE);
        Segments.fill(
                kinds,
                List.of(WeightsViewModel.Kind.values()),
                WeightsEditor::name,
                WeightsEditor::help,
                model.kind());
        Label hint = new Label("The comparison “class weights” in Evaluate, on folds, uses them.");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        lines.getStyleClass().add("lines");
        getChildren().addAll(new Label("Class weights"), kinds, lines, hint);
        model.kind().subscribe(this::show);
        model.lines().subscribe(this::show);
    }

    private static String name(WeightsViewModel.Kind kind) {
        return switch (kind) {
            case BALANCED -> "Balanced";
            case OWN -> "Own";
        };
    }

    private static String help(WeightsViewModel.Kind kind) {
        return switch (kind) {
            case BALANCED -> "Every class weighs the same in total.";
            case OWN -> "A weight for each class, above 0.";
        };
    }

    /// Lines that are there stay, so that who types in one keeps the focus.
    private void show() {
        List<WeightsViewModel.Line> wanted =
                model.kind().get() == WeightsViewModel.Kind.OWN
                        ? model.lines().getValue()
                        : List.of();
        if (!lines.getChildren().stream().map(Node::getUserData).toList().equals(wanted)) {
            lines.getChildren().setAll(wanted.stream().map(this::line).toList());
        }
        lines.setVisible(!wanted.isEmpty());
        lines.setManaged(!wanted.isEmpty());
    }

    private Node line(WeightsViewModel.Line of) {
        NumberField field = new NumberField(WEIGHTS);
        field.valueProperty().bindBidirectional(model.weight(of.label()));
        field.setAccessibleText("weight of " + of.name());
        Label name = new Label(of.name());
        name.setLabelFor(field);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(name, space, field);
        line.setAlignment(Pos.CENTER_LEFT);
        Label wrong = new Label();
        wrong.getStyleClass().addAll("bad-text", "size-12");
        wrong.setGraphic(Icons.warning());
        wrong.setWrapText(true);
        wrong.textProperty().bind(field.problemProperty());
        wrong.visibleProperty().bind(field.problemProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        VBox both = new VBox(line, wrong);
        both.setUserData(of);
        return both;
    }
}
