package org.smotescope.ui.form;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// A small field for a number. What is typed counts on Enter or when the focus leaves; up and down
/// take a step. A number out of range is not applied: [#problemProperty()] says what is allowed.
public final class NumberField extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private static final double LEAST_WIDTH = 44;
    private static final double FIGURE_WIDTH = 8.5;
    private static final double PADDING = 24;

    /// For which these widths are.
    private static final double FONT_SIZE = 13;

    private final ObjectProperty<@Nullable Double> value =
            new SimpleObjectProperty<>(this, "value");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final Range range;
    private double leastWidth = LEAST_WIDTH;

    /// What a field takes.
    ///
    /// @param min the smallest number
    /// @param max the largest number
    /// @param step what an arrow key adds
    /// @param text how it is written
    public record Range(double min, double max, double step, NumberText text) {
        boolean holds(double number) {
            return number >= min && number <= max;
        }

        double clamp(double number) {
            return Math.clamp(number, min, max);
        }

        String words() {
            return "from " + text.write(min) + " to " + text.write(max);
        }
    }

    public NumberField(Range range) {
        this.range = range;
        getStyleClass().add("value-chip");
        setPrefColumnCount(0);
        setPrefWidth(LEAST_WIDTH);
        setMaxWidth(USE_PREF_SIZE);
        setOnAction(event -> commit());
        focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is) {
                                commit();
                            }
                        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setFont(Font.font(FONT_SIZE));
        fontProperty().addListener((of, was, is) -> fit());
        value.subscribe(number -> write());
        problem.subscribe(words -> pseudoClassStateChanged(WRONG, !words.isEmpty()));
    }

    /// Makes the field no narrower than this at a text size of 100 %; a long number widens it.
    public void setLeastWidth(double width) {
        leastWidth = width;
        write();
    }

    /// The number that counts.
    public ObjectProperty<@Nullable Double> valueProperty() {
        return value;
    }

    /// What is wrong with what was typed, or an empty text.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    private void commit() {
        String text = getText();
        Double before = value.get();
        if (before != null && text.equals(range.text().write(before))) {
            problem.set("");
            return;
        }
        Double number = range.text().read(text);
        if (number == null) {
            problem.set("A number " + range.words() + ".");
        } else if (!range.holds(number)) {
            problem.set("Must be " + range.words() + ".");
        } else {
            problem.set("");
            value.set(number);
            write();
        }
    }

    private void write() {
        Double number = value.get();
        setText(number == null ? "" : range.text().write(number));
        fit();
        problem.set("");
    }

    /// As wide as its text, in any size of it.
    private void fit() {
        double factor = getFont().getSize() / FONT_SIZE;
        double figures = FIGURE_WIDTH * factor * getText().length() + PADDING;
        double width = Math.max(leastWidth * factor, figures);
        setPrefWidth(width);
        setMinWidth(width);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> step(event, range.step());
            case DOWN -> step(event, -range.step());
            case Z -> {
                if (event.isShortcutDown()) {
                    undo(event);
                }
            }
            case ESCAPE -> {
                if (!problem.get().isEmpty()) {
                    write();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    /// What is being typed is given up; a number that counts is the recipe's, and so is its undo.
    private void undo(KeyEvent event) {
        Double number = value.get();
        boolean counts = number != null && getText().equals(range.text().write(number));
        if (counts) {
            getScene().getAccelerators().entrySet().stream()
                    .filter(each -> each.getKey().match(event))
                    .findFirst()
                    .ifPresent(each -> each.getValue().run());
        } else {
            write();
        }
        event.consume();
    }

    private void step(KeyEvent event, double by) {
        Double typed = range.text().read(getText());
        Double from = typed == null ? value.get() : typed;
        if (from != null) {
            double next = range.clamp(Math.rint((from + by) / range.step()) * range.step());
            value.set(next);
            write();
            selectAll();
        }
        event.consume();
    }
}
