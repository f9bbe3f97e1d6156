package org.smotescope.ui.shell;

import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import org.smotescope.ui.theme.Palette;
import org.smotescope.ui.theme.TextSize;
import org.smotescope.ui.theme.Theme;

/// How the window looks: the theme the user chose, or the one the system uses, and the size of
/// text.
public final class Themes {
    private final ObjectProperty<ThemeChoice> choice =
            new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.USUAL);
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
    private final ObservableValue<ColorScheme> system;

    /// @param system what the desktop uses
    public Themes(ObservableValue<ColorScheme> system) {
        this.system = system;
        choice.subscribe(this::choose);
        system.addListener((of, was, is) -> choose());
    }

    /// What the user chose.
    public ObjectProperty<ThemeChoice> choice() {
        return choice;
    }

    /// How large the text is.
    public ObjectProperty<TextSize> textSize() {
        return textSize;
    }

    /// The theme in use.
    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    /// The colours of the theme in use, for painters.
    public ObservableValue<Palette> palette() {
        return theme.map(Theme::palette);
    }

    /// Dresses a scene, now and whenever the theme or the size of the text changes.
    public void dress(Scene scene) {
        theme.subscribe(now -> now.applyTo(scene));
        textSize.subscribe(now -> now.applyTo(scene));
    }

    private void choose() {
        theme.set(
                switch (choice.get()) {
                    case LIGHT -> Theme.LIGHT;
                    case DARK -> Theme.DARK;
                    case SYSTEM -> system.getValue() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
                });
    }
}
