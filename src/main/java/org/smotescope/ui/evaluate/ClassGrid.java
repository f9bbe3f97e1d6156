package org.smotescope.ui.evaluate;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.selection.MatrixCell;
import org.smotescope.ui.theme.Palette;

/// What both models are worth for each of more than two classes: one row per class, before beside
/// after.
final class ClassGrid extends VBox {
    private static final double NUMBER = 60.0;
    private static final double ROWS = 52.0;
    private static final double LEAST_NAME = 64.0;

    /// The share of its width that a column of numbers keeps where there is little room.
    private static final double LEAST = 0.78;

    private final ObservableValue<Palette> palette;
    private final Consumer<MatrixCell> choose;
    private final VBox list = new VBox();
    private @Nullable Models models;

    /// @param choose receives the class whose rows are chosen
    ClassGrid(ObservableValue<Palette> palette, Consumer<MatrixCell> choose) {
        this.palette = palette;
        this.choose = choose;
        Label title = new Label("By class");
        title.getStyleClass().add("strong");
        HBox head = row(title, number("n", ROWS, "hint"));
        HBox second = row(new Label(), number("", ROWS, "hint"));
        for (String metric : List.of("precision", "recall", "F1")) {
            Label name = number(metric, 2 * NUMBER, "hint");
            name.setAlignment(Pos.CENTER);
            name.setPadding(new Insets(0, 0, 0, NUMBER / 2));
            head.getChildren().add(name);
            second.getChildren().add(number("before", NUMBER, "hint"));
            second.getChildren().add(number("after", NUMBER, "hint"));
        }
        head.getStyleClass().add("class-head-row");
        second.getStyleClass().add("metric-head");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(100);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, second, scroll);
    }

    private static HBox row(Labeled name, Label rows) {
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(LEAST_NAME);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(name, rows);
        row.getStyleClass().add("metric-row");
        return row;
    }

    private static Label number(String words, double width, String style) {
        Label label = new Label(words);
        label.setMinWidth(width * LEAST);
        label.setPrefWidth(width);
        label.setAlignment(Pos.CENTER_RIGHT);
        label.getStyleClass().add(words.equals(Words.UNDEFINED) ? "undefined" : style);
        return label;
    }

    void show(Moment moment) {
        if (models == moment.models()) {
            return;
        }
        models = moment.models();
        list.getChildren().setAll(moment.classes().stream().map(this::row).toList());
    }

    private HBox row(ClassRow shown) {
        ClassLink name = new ClassLink(shown, palette, choose);
        HBox row = row(name, number(Words.count(shown.after().support()), ROWS, "muted"));
        add(row, shown.before().precision(), shown.after().precision());
        add(row, shown.before().recall(), shown.after().recall());
        add(row, shown.before().f1(), shown.after().f1());
        return row;
    }

    private static void add(HBox row, double before, double after) {
        row.getChildren().add(number(Words.rate(before), NUMBER, "number"));
        row.getChildren().add(number(Words.rate(after), NUMBER, "strong"));
    }
}
