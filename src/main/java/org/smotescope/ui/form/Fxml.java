package org.smotescope.ui.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Loads the screens.
public final class Fxml {
    private Fxml() {}

    /// Loads a screen for a controller that has already been made, so that it gets what it needs
    /// from its constructor.
    ///
    /// @param name the file beside the controller's class
    public static Parent load(Object controller, String name) {
        URL url =
                Objects.requireNonNull(
                        controller.getClass().getResource(name), () -> "no screen " + name);
        FXMLLoader loader = new FXMLLoader(url);
        loader.setControllerFactory(type -> controller);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
