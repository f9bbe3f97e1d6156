package org.smotescope.ui.explore;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A small card over the plot where the number of a row is typed.
final class FindField {
    private final VBox card;
    private final Node plot;
    private final TextField field = new TextField();
    private final Label answer = new Label();

    /// @param card stands over the plot, empty
    /// @param plot has the focus again when a row is found
    /// @param find looks for what is typed, and says why it is not there or nothing
    FindField(VBox card, Node plot, Function<String, String> find) {
        this.card = card;
        this.plot = plot;
        field.setId("find-field");
        field.setPromptText("row, or new 12");
        field.setAccessibleText("Number of a row, or new and the number of a new row");
        field.setPrefColumnCount(10);
        answer.setId("find-answer");
        answer.getStyleClass().add("hint");
        answer.setWrapText(true);
        answer.managedProperty().bind(answer.textProperty().isNotEmpty());
        field.setOnAction(event -> look(find));
        Button go = new Button("Find");
        go.setOnAction(event -> look(find));
        Button close = new Button("Close");
        close.getStyleClass().add("flat");
        close.setTooltip(new Tooltip("Close: Esc"));
        close.setOnAction(event -> close());
        card.getChildren().setAll(new HBox(8, field, go, close), answer);
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        show(false);
    }

    void open() {
        answer.setText("");
        show(true);
        field.requestFocus();
        field.selectAll();
    }

    private void look(Function<String, String> find) {
        answer.setText(find.apply(field.getText()));
        if (answer.getText().isEmpty()) {
            close();
        }
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void close() {
        show(false);
        plot.requestFocus();
    }

    private void show(boolean isOpen) {
        card.setVisible(isOpen);
        card.setManaged(isOpen);
    }
}
