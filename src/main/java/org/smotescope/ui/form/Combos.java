package org.smotescope.ui.form;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Words for the choices of a combo box.
public final class Combos {
    private Combos() {}

    /// Shows choices by their words.
    public static <T> void name(ComboBox<T> combo, Function<T, String> words) {
        combo.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T choice) {
                        return choice == null ? "" : words.apply(choice);
                    }

                    @Override
                    public @Nullable T fromString(String text) {
                        return null;
                    }
                });
    }
}
