package org.smotescope.ui.shell;

import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import org.smotescope.ui.theme.Palette;
import org.smotescope.ui.theme.Theme;

/// The theme in use: what the user chose, or what the system uses.
public final class Themes {
    private final ObjectProperty<ThemeChoice> choice =
            new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
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

    /// The theme in use.
    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    /// The colours of the theme in use, for painters.
    public ObservableValue<Palette> palette() {
        return theme.map(Theme::palette);
    }

    /// Dresses a scene, now and whenever the theme changes.
    public void dress(Scene scene) {
        theme.subscribe(now -> now.applyTo(scene));
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
