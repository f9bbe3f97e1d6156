package org.smotescope.ui.recipe;

import org.smotescope.ui.RecipeValue;
import org.smotescope.ui.form.NumberField;
import org.smotescope.ui.form.NumberField.Range;
import org.smotescope.ui.form.NumberText;

/// A field for the number that draws start from.
final class SeedField {
    /// numpy takes seeds below 2^32.
    static final double LARGEST = 4_294_967_295.0;

    private SeedField() {}

    static NumberField of(RecipeValue<Double> seed) {
        NumberField field = new NumberField(new Range(0, LARGEST, 1, NumberText.WHOLE));
        field.setPrefWidth(56);
        field.setAccessibleText("Seed");
        field.valueProperty().bindBidirectional(seed);
        return field;
    }
}
