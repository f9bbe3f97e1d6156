package org.smotescope.ui.session;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.smotescope.ui.form.Fxml;

/// The sheet that asks what becomes of changes that are not saved.
public final class AskCard {
    private final Asking asking;
    private final Parent root;
    @FXML private Label words;
    @FXML private Button save;

    public AskCard(Asking asking) {
        this.asking = asking;
        this.root = Fxml.load(this, "ask.fxml");
    }

    /// The sheet.
    public Parent root() {
        return root;
    }

    /// Gives the focus to the button that loses nothing.
    public void focus() {
        save.requestFocus();
    }

    @FXML
    void initialize() {
        words.setText("Save the changes of " + asking.name() + "?");
    }

    @FXML
    void save() {
        asking.save().run();
    }

    @FXML
    void leave() {
        asking.leave().run();
    }

    @FXML
    void stay() {
        asking.stay().run();
    }
}
