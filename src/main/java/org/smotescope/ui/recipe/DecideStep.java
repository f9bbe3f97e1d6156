package org.smotescope.ui.recipe;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.ui.RecipeValue;
import org.smotescope.ui.RuleWords;
import org.smotescope.ui.form.Combos;
import org.smotescope.ui.form.Icons;
import org.smotescope.ui.form.NumberField;
import org.smotescope.ui.form.NumberField.Range;
import org.smotescope.ui.form.NumberRow;
import org.smotescope.ui.form.NumberText;
import org.smotescope.ui.form.SettingControls;

/// The form of step 7: by which rule a threshold is found, and what is done to the scores.
final class DecideStep {
    private static final double LEAST_SHARE = 0.01;
    private static final double LEAST_COST = 0.01;
    private static final double MOST_COST = 1_000_000;

    /// As many decimals as tell it from 0 and 1.
    private static final NumberText THRESHOLD =
            new NumberText() {
                @Override
                public String write(double value) {
                    return RuleWords.threshold(value);
                }

                @Override
                public @Nullable Double read(String text) {
                    return NumberText.shortest().read(text);
                }
            };

    private final RecipeFormViewModel form;
    private final DecideViewModel model;
    @FXML private VBox deciding;
    @FXML private ComboBox<RuleKind> rule;
    @FXML private Label ruleMeaning;
    @FXML private VBox numbers;
    @FXML private VBox threshold;
    @FXML private TextFlow words;
    @FXML private Text positive;
    @FXML private Label found;
    @FXML private Label notes;
    @FXML private Label most;
    @FXML private ComboBox<CalibrationMethod> calibrate;
    @FXML private Label calibrationMeaning;

    DecideStep(RecipeFormViewModel form, DecideViewModel model) {
        this.form = form;
        this.model = model;
    }

    @FXML
    void initialize() {
        Combos.name(rule, RuleKind::label);
        rule.getItems().setAll(RuleKind.values());
        rule.valueProperty().bindBidirectional(model.kind());
        numbers.getChildren().setAll(numbers());
        shown(numbers, model.kind().map(RuleKind::hasNumbers).orElse(false));
        model.kind().subscribe(kind -> describe(kind));
        NumberRow row =
                new NumberRow(
                        "Threshold",
                        "The score from which on a row is called so.",
                        new Range(0, 1, 0.01, THRESHOLD),
                        new NumberRow.Way(0, 1, NumberRow.Scale.LINEAR));
        row.valueProperty().bindBidirectional(model.threshold());
        threshold.getChildren().setAll(row);
        positive.textProperty().bind(form.positiveName());
        found.textProperty().bind(model.found());
        shown(found, model.found().map(text -> !text.isEmpty()));
        notes.setGraphic(Icons.warning());
        notes.textProperty().bind(model.notes());
        shown(notes, model.notes().map(text -> !text.isEmpty()));
        shown(deciding, form.binary());
        shown(most, form.manyClasses());
        Combos.name(calibrate, DecideStep::words);
        calibrate.getItems().setAll(CalibrationMethod.values());
        calibrate.valueProperty().bindBidirectional(model.calibration());
        calibrate.disableProperty().bind(form.resamples().map(some -> !some));
        model.calibration().subscribe(method -> describe());
        form.resamples().subscribe(some -> describe());
    }

    private Node[] numbers() {
        return new Node[] {
            line(RuleKind.RECALL, "Recall at least", share(), model.recall(), "rule-recall"),
            line(
                    RuleKind.PRECISION,
                    "Precision at least",
                    share(),
                    model.precision(),
                    "rule-precision"),
            costs()
        };
    }

    private Node costs() {
        NumberField miss = field("A missed row costs", cost(), model.miss(), "rule-miss");
        NumberField alarm = field("A false alarm costs", cost(), model.falseAlarm(), "rule-alarm");
        HBox line =
                ResampleStep.spread(label("Miss", miss), miss, label("false alarm", alarm), alarm);
        Node all = SettingControls.withProblem(SettingControls.withProblem(line, miss), alarm);
        shown(all, model.kind().map(kind -> kind == RuleKind.COST).orElse(false));
        return all;
    }

    private static Range share() {
        return new Range(LEAST_SHARE, 1, 0.01, NumberText.decimals(2));
    }

    private static Range cost() {
        return new Range(LEAST_COST, MOST_COST, 1, NumberText.shortest());
    }

    private Node line(RuleKind of, String text, Range range, RecipeValue<Double> value, String id) {
        NumberField field = field(text, range, value, id);
        Node line =
                SettingControls.withProblem(ResampleStep.spread(label(text, field), field), field);
        shown(line, model.kind().map(kind -> kind == of).orElse(false));
        return line;
    }

    private static NumberField field(
            String text, Range range, RecipeValue<Double> value, String id) {
        NumberField field = new NumberField(range);
        field.setId(id);
        field.setAccessibleText(text);
        field.valueProperty().bindBidirectional(value);
        return field;
    }

    private static Label label(String text, NumberField field) {
        Label label = new Label(text);
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private void describe(@Nullable RuleKind kind) {
        ruleMeaning.setText(kind == null ? "" : kind.help());
    }

    private void describe() {
        CalibrationMethod method = model.calibration().get();
        String words = method == null ? "" : meaning(method);
        calibrationMeaning.setText(
                model.resamples()
                        ? words
                        : "Nothing is resampled, so the scores are left as they are.");
    }

    private static String words(CalibrationMethod method) {
        return switch (method) {
            case NONE -> "As they are";
            case PRIOR -> "Prior correction";
            case PLATT -> "Platt scaling";
            case ISOTONIC -> "Isotonic regression";
        };
    }

    private static String meaning(CalibrationMethod method) {
        return switch (method) {
            case NONE -> "A model that learned from resampled rows gives scores that are too high.";
            case PRIOR ->
                    "Puts the classes' real shares back. Exact after copying or dropping at random.";
            case PLATT -> "A sigmoid, fitted on folds of the training rows as they were.";
            case ISOTONIC -> "Rising steps, fitted on folds of the training rows. Needs many rows.";
        };
    }

    private static void shown(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
