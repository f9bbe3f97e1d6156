package org.smotescope.ui.form;

import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.form.NumberField.Range;

/// A number with its words, a field and a slider. The slider covers the usual values; the field
/// takes all.
public final class NumberRow extends VBox {
    private final NumberField field;
    private final Slider slider;
    private final Range range;
    private final Scale scale;
    private boolean following;

    /// How a slider's way is divided.
    public enum Scale {
        LINEAR,
        /// Equal steps multiply.
        LOG;

        double position(double number) {
            return this == LOG ? Math.log10(number) : number;
        }

        double number(double position) {
            return this == LOG ? roundedPower(position) : position;
        }

        private static double roundedPower(double position) {
            double power = Math.pow(10, position);
            double unit = Math.pow(10, Math.floor(position) - 1);
            return Math.rint(power / unit) * unit;
        }
    }

    /// The ends of a slider.
    public record Way(double from, double to, Scale scale) {}

    /// @param words what the number means
    /// @param help one sentence that explains it
    /// @param range what is allowed
    /// @param way what the slider covers
    public NumberRow(String words, String help, Range range, Way way) {
        this.range = range;
        this.scale = way.scale();
        this.field = new NumberField(range);
        double left = scale.position(way.from());
        this.slider = new Slider(left, scale.position(way.to()), left);
        Label label = new Label(words);
        label.setLabelFor(field);
        label.setMinWidth(0);
        label.setWrapText(true);
        Label wrong = new Label();
        wrong.getStyleClass().addAll("bad-text", "size-12");
        wrong.setGraphic(Icons.warning());
        wrong.setWrapText(true);
        wrong.textProperty().bind(field.problemProperty());
        wrong.visibleProperty().bind(field.problemProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(label, space, field);
        line.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("number-row");
        getChildren().addAll(line, wrong, slider);
        field.setAccessibleText(words);
        slider.setAccessibleText(words);
        slider.setBlockIncrement(scale == Scale.LOG ? 0.1 : range.step());
        if (!help.isEmpty()) {
            label.setTooltip(new Tooltip(help));
            field.setTooltip(new Tooltip(help));
            field.setAccessibleHelp(help);
        }
        field.valueProperty().subscribe(this::follow);
        slider.valueProperty().subscribe(at -> slid(at.doubleValue()));
    }

    /// The number that counts.
    public ObjectProperty<@Nullable Double> valueProperty() {
        return field.valueProperty();
    }

    /// The field.
    public NumberField field() {
        return field;
    }

    /// The slider.
    public Slider slider() {
        return slider;
    }

    private void follow(@Nullable Double number) {
        if (number != null) {
            following = true;
            slider.setValue(scale.position(number));
            following = false;
        }
    }

    private void slid(double at) {
        if (following) {
            return;
        }
        double raw = scale.number(at);
        double number =
                range.clamp(
                        scale == Scale.LOG ? raw : Math.rint(raw / range.step()) * range.step());
        if (!Objects.equals(field.valueProperty().get(), number)) {
            field.valueProperty().set(number);
        }
    }
}
