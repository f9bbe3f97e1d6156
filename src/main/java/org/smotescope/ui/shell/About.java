package org.smotescope.ui.shell;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.smotescope.experiment.ProgramVersion;
import org.smotescope.ui.form.Fxml;

/// The sheet that says what this program is.
final class About {
    private final Runnable close;
    private final Parent root;
    @FXML private Label version;

    About(Runnable close) {
        this.close = close;
        this.root = Fxml.load(this, "about.fxml");
    }

    Parent root() {
        return root;
    }

    @FXML
    void initialize() {
        version.setText(
                "Version "
                        + ProgramVersion.text()
                        + ", Java "
                        + Runtime.version().feature()
                        + ", JavaFX "
                        + System.getProperty("javafx.version", "26"));
    }

    @FXML
    void close() {
        close.run();
    }
}
