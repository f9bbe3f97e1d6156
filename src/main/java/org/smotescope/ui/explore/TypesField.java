package org.smotescope.ui.explore;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.smotescope.ui.form.NumberField;
import org.smotescope.ui.form.NumberText;

/// Beside the legend while row types are shown or singled out: how many nearest rows tell them.
final class TypesField {
    private static final double MOST = 100;

    private final OverSource over;
    private final RowFilter filter;

    TypesField(PlotLayers layers) {
        this.over = layers.over();
        this.filter = layers.filter();
    }

    void fill(HBox box) {
        NumberField field = new NumberField(new NumberField.Range(1, MOST, 1, NumberText.WHOLE));
        field.setId("types-m");
        field.setAccessibleText("nearest rows that tell the type of a row, m");
        field.setTooltip(
                new Tooltip(
                        "Nearest rows that are looked at to tell a type, m: \u2191 and \u2193"));
        over.mProperty().subscribe(m -> field.valueProperty().set((double) m));
        field.valueProperty()
                .subscribe(
                        number -> {
                            if (number != null) {
                                over.mProperty().set(number.intValue());
                            }
                        });
        Label words = new Label("nearest m");
        words.setLabelFor(field);
        words.setMinWidth(Region.USE_PREF_SIZE);
        box.getChildren().setAll(words, field);
        box.visibleProperty().bind(over.wantedProperty(Over.TYPES).or(filter.ofTypesProperty()));
        box.managedProperty().bind(box.visibleProperty());
    }
}
