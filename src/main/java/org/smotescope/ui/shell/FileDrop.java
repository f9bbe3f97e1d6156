package org.smotescope.ui.shell;

import java.io.File;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.smotescope.ui.dialog.FileActions;

/// Opens a file that is dropped anywhere on the window.
final class FileDrop {
    private static final String HOVERED = "drop";

    private final FileActions files;

    FileDrop(FileActions files) {
        this.files = files;
    }

    void accept(Scene scene) {
        scene.setOnDragOver(
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                    }
                    event.consume();
                });
        scene.setOnDragEntered(
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        scene.getRoot().getStyleClass().add(HOVERED);
                    }
                });
        scene.setOnDragExited(event -> scene.getRoot().getStyleClass().remove(HOVERED));
        scene.setOnDragDropped(this::drop);
    }

    private void drop(DragEvent event) {
        List<File> dropped = event.getDragboard().getFiles();
        boolean some = !dropped.isEmpty();
        if (some) {
            files.open(dropped.getFirst().toPath());
        }
        event.setDropCompleted(some);
        event.consume();
    }
}
