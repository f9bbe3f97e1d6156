package org.smotescope.ui.recipe;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import org.smotescope.ui.dialog.FileActions;
import org.smotescope.ui.dialog.SampleMenu;

/// The form of step 1.
final class DataStep {
    private final RecipeFormViewModel model;
    private final FileActions files;
    @FXML private Label file;
    @FXML private Label size;
    @FXML private MenuButton samples;

    DataStep(RecipeFormViewModel model, FileActions files) {
        this.model = model;
        this.files = files;
    }

    @FXML
    void initialize() {
        file.textProperty().bind(model.fileName());
        size.textProperty().bind(model.fileWords());
        samples.getItems().setAll(SampleMenu.items(files));
    }

    @FXML
    void openAnother() {
        files.open();
    }
}
