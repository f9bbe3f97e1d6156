package org.smotescope.ui.form;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.learning.Hyperparameter;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.Setting;
import org.smotescope.ui.form.NumberField.Range;

/// Makes the control of a setting from its description, bound to its value in text form.
public final class SettingControls {
    private SettingControls() {}

    /// @param value the value in text form; never set to a text that the setting refuses
    public static Node of(Setting setting, Property<@Nullable String> value) {
        return switch (setting) {
            case Setting.Int whole -> of(whole, value);
            case Setting.Real real -> of(real, value);
            case Setting.OptionalReal real -> of(real, value);
            case Setting.Strategy strategy -> of(strategy, value);
            case Setting.Choice choice -> of(choice, value);
            case Setting.Flag flag -> of(flag, value);
        };
    }

    /// The same for a classifier's.
    ///
    /// @param value the value in text form; never set to a text that is refused
    public static Node of(Hyperparameter setting, Property<@Nullable String> value) {
        return switch (setting) {
            case Hyperparameter.Whole w ->
                    of(
                            new Setting.Int(
                                    w.name(),
                                    w.label(),
                                    w.help(),
                                    "",
                                    w.min(),
                                    w.max(),
                                    w.defaultValue()),
                            value);
            case Hyperparameter.Real r -> {
                NumberText text = NumberText.shortest();
                NumberRow row =
                        new NumberRow(
                                r.label(),
                                r.help(),
                                new Range(r.min(), r.max(), 0.1, text),
                                new NumberRow.Way(r.low(), r.high(), NumberRow.Scale.LOG));
                row.valueProperty().bindBidirectional(number(value, text));
                yield row;
            }
        };
    }

    private static Node of(Setting.Int setting, Property<@Nullable String> value) {
        int usual = Math.max(setting.defaultValue() * 3, setting.min() + 9);
        NumberRow row =
                new NumberRow(
                        setting.label(),
                        setting.help(),
                        new Range(setting.min(), setting.max(), 1, NumberText.WHOLE),
                        new NumberRow.Way(
                                setting.min(),
                                Math.min(setting.max(), usual),
                                NumberRow.Scale.LINEAR));
        row.valueProperty().bindBidirectional(number(value, NumberText.WHOLE));
        return row;
    }

    private static Node of(Setting.Real setting, Property<@Nullable String> value) {
        double most = Math.min(setting.max(), Math.max(1.0, 4 * setting.defaultValue()));
        NumberText text = NumberText.shortest();
        NumberRow row =
                new NumberRow(
                        setting.label(),
                        setting.help(),
                        new Range(setting.min(), setting.max(), 0.01, text),
                        new NumberRow.Way(setting.min(), most, NumberRow.Scale.LINEAR));
        row.valueProperty().bindBidirectional(number(value, text));
        return row;
    }

    private static Node of(Setting.OptionalReal setting, Property<@Nullable String> value) {
        CheckBox check = new CheckBox(setting.label());
        check.setWrapText(true);
        check.setTooltip(new Tooltip(setting.help()));
        double first = Math.clamp(1.0, setting.min(), setting.max());
        NumberText text = NumberText.shortest();
        NumberField field = new NumberField(new Range(setting.min(), setting.max(), 0.1, text));
        field.setAccessibleText(setting.label());
        ObjectProperty<@Nullable Double> number = number(value, text);
        field.valueProperty().bindBidirectional(number);
        field.setPromptText(setting.word());
        field.disableProperty().bind(check.selectedProperty().not());
        value.subscribe(words -> check.setSelected(words != null && !words.equals(setting.word())));
        check.setOnAction(
                event -> value.setValue(check.isSelected() ? text.write(first) : setting.word()));
        return withProblem(line(check, field), field);
    }

    /// The words that suit every number of classes; ratios and counts are typed.
    private static Node of(Setting.Strategy setting, Property<@Nullable String> value) {
        ComboBox<String> combo = new ComboBox<>();
        combo.setEditable(true);
        combo.getItems().setAll("auto", "majority", "not minority", "all");
        value.subscribe(combo::setValue);
        combo.valueProperty()
                .subscribe(
                        typed -> {
                            if (typed != null && isStrategy(typed)) {
                                value.setValue(typed);
                            } else {
                                combo.setValue(value.getValue());
                            }
                        });
        combo.setAccessibleText(setting.label());
        combo.setTooltip(new Tooltip(setting.help()));
        combo.setMaxWidth(Double.MAX_VALUE);
        Label label = new Label(setting.label());
        label.setWrapText(true);
        label.setLabelFor(combo);
        VBox pair = new VBox(label, combo);
        pair.getStyleClass().add("form-pair");
        return pair;
    }

    private static boolean isStrategy(String text) {
        try {
            SamplingStrategy.parse(text);
            return true;
        } catch (DataProblem notOne) {
            return false;
        }
    }

    private static Node of(Setting.Choice setting, Property<@Nullable String> value) {
        ComboBox<String> combo = new ComboBox<>();
        combo.getItems().setAll(setting.options());
        combo.valueProperty().bindBidirectional(value);
        combo.setAccessibleText(setting.label());
        combo.setTooltip(new Tooltip(setting.help()));
        combo.setMaxWidth(Double.MAX_VALUE);
        Label label = new Label(setting.label());
        label.setWrapText(true);
        label.setLabelFor(combo);
        VBox pair = new VBox(label, combo);
        pair.getStyleClass().add("form-pair");
        return pair;
    }

    private static Node of(Setting.Flag setting, Property<@Nullable String> value) {
        CheckBox check = new CheckBox(setting.label());
        check.setWrapText(true);
        check.setTooltip(new Tooltip(setting.help()));
        value.subscribe(words -> check.setSelected(Boolean.parseBoolean(words)));
        check.setOnAction(event -> value.setValue(Boolean.toString(check.isSelected())));
        return check;
    }

    private static HBox line(Node left, Node right) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(left, space, right);
        line.getStyleClass().add("field-row");
        return line;
    }

    /// Puts what is wrong with a field's text beneath a form's line.
    public static VBox withProblem(Node line, NumberField field) {
        Label wrong = new Label("", Icons.warning());
        wrong.getStyleClass().addAll("bad-text", "size-12");
        wrong.setWrapText(true);
        wrong.textProperty().bind(field.problemProperty());
        wrong.visibleProperty().bind(field.problemProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        VBox pair = new VBox(line, wrong);
        pair.getStyleClass().add("form-pair");
        return pair;
    }

    /// A text value as a number; what is no number is null.
    private static ObjectProperty<@Nullable Double> number(
            Property<@Nullable String> value, NumberText text) {
        ObjectProperty<@Nullable Double> number = new SimpleObjectProperty<>();
        value.subscribe(words -> number.set(words == null ? null : text.read(words)));
        number.subscribe(
                typed -> {
                    if (typed != null) {
                        value.setValue(text.write(typed));
                    }
                });
        return number;
    }
}
