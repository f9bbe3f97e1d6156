package org.smotescope.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/// Light or dark: AtlantaFX's Primer with our looks and colours on top.
///
/// Belongs to a scene, not to the application, so that scenes of both may be open at once. Popups
/// and menus take it from the scene they belong to; a dialog has a scene of its own.
public enum Theme {
    LIGHT("light.css", new PrimerLight().getUserAgentStylesheet(), Palette.LIGHT),
    DARK("dark.css", new PrimerDark().getUserAgentStylesheet(), Palette.DARK);

    private final String colours;
    private final String primer;
    private final Palette palette;

    Theme(String colours, String primer, Palette palette) {
        this.colours = colours;
        this.primer = primer;
        this.palette = palette;
    }

    /// The same colours, for painters.
    public Palette palette() {
        return palette;
    }

    /// Dresses `scene`; may be called again to change the theme. Other sheets of the scene stay.
    public void applyTo(Scene scene) {
        Fonts.load();
        // A popup is measured before it takes the sheet of its scene: Modena must not be there.
        if (Application.getUserAgentStylesheet() == null) {
            Application.setUserAgentStylesheet(primer);
        }
        scene.setUserAgentStylesheet(primer);
        List<String> sheets = scene.getStylesheets();
        for (Theme theme : values()) {
            sheets.removeAll(theme.sheets());
        }
        sheets.addAll(0, sheets());
    }

    private List<String> sheets() {
        return List.of(resource("base.css"), resource(colours));
    }

    private static String resource(String name) {
        URL url = Theme.class.getResource(name);
        return Objects.requireNonNull(url, name).toExternalForm();
    }
}
