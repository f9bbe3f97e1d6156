package org.smotescope.ui.form;

import javafx.beans.NamedArg;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A step of the recipe: number, title and a line that says how it is set; the form beneath while
/// it is open.
public final class StepRow extends VBox {
    private static final Insets OPEN_MARGIN = new Insets(4, 0, 5, 0);

    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final ObjectProperty<@Nullable Node> body = new SimpleObjectProperty<>(this, "body");
    private final ObjectProperty<@Nullable Node> sign = new SimpleObjectProperty<>(this, "sign");
    private final Label summary = new Label();
    private final HBox header = new HBox();
    private final StackPane signHolder = new StackPane();
    private final String title;

    /// @param number the place in the recipe, from 1
    /// @param title what the step decides
    public StepRow(@NamedArg("number") int number, @NamedArg("title") String title) {
        this.title = title;
        getStyleClass().add("step-row");
        Label disc = new Label(Integer.toString(number));
        disc.getStyleClass().add("number-disc");
        Label name = new Label(title);
        name.getStyleClass().add("step-title");
        name.setMinWidth(Region.USE_PREF_SIZE);
        summary.getStyleClass().add("step-summary");
        summary.setMinWidth(0);
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        signHolder.setMinWidth(Region.USE_PREF_SIZE);
        header.getStyleClass().add("step-header");
        header.getChildren().addAll(disc, name, summary, signHolder);
        header.setFocusTraversable(true);
        header.setAccessibleRole(AccessibleRole.TITLED_PANE);
        header.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        toggle();
                    }
                });
        header.setOnKeyPressed(this::key);
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        getChildren().add(header);
        summary.textProperty().subscribe(text -> describe());
        open.subscribe(this::layOut);
        body.subscribe(node -> layOut());
        sign.subscribe(this::showSign);
    }

    /// Whether the form is in sight.
    public BooleanProperty openProperty() {
        return open;
    }

    /// The form.
    public ObjectProperty<@Nullable Node> bodyProperty() {
        return body;
    }

    /// How the step is set, in a few words.
    public StringProperty summaryProperty() {
        return summary.textProperty();
    }

    /// A small icon at the right end, or null.
    public ObjectProperty<@Nullable Node> signProperty() {
        return sign;
    }

    /// The line that opens the step.
    public Node header() {
        return header;
    }

    private void toggle() {
        open.set(!open.get());
        header.requestFocus();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            boolean opening = !open.get();
            open.set(opening);
            event.consume();
            Node form = body.get();
            if (opening && form != null) {
                Focus.first(form);
            }
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && open.get() && !header.isFocused()) {
            header.requestFocus();
            event.consume();
        }
    }

    private void layOut() {
        boolean isOpen = open.get();
        Node form = body.get();
        if (isOpen && form != null) {
            getChildren().setAll(header, form);
        } else {
            getChildren().setAll(header);
        }
        getStyleClass().remove("open");
        if (isOpen) {
            getStyleClass().add("open");
        }
        summary.setVisible(!isOpen);
        VBox.setMargin(this, isOpen ? OPEN_MARGIN : Insets.EMPTY);
        describe();
    }

    private void showSign(@Nullable Node node) {
        signHolder.getChildren().clear();
        if (node != null) {
            signHolder.getChildren().add(node);
        }
    }

    private void describe() {
        header.setAccessibleText(title + ": " + summary.getText());
        header.setAccessibleHelp(open.get() ? "open" : "closed");
    }
}
