package org.smotescope.ui.explore;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// "0.5×".
final class SpeedText extends StringConverter<Double> {
    @Override
    public String toString(@Nullable Double speed) {
        if (speed == null) {
            return "";
        }
        boolean whole = speed == Math.rint(speed);
        return (whole ? Integer.toString(speed.intValue()) : speed.toString()) + "×";
    }

    @Override
    public Double fromString(String text) {
        return Double.valueOf(text.replace("×", ""));
    }
}
