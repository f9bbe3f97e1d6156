package org.smotescope.ui.evaluate;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All numbers of both models side by side, with which way and how far they differ.
final class MetricTable extends VBox {
    private static final double NUMBER = 62.0;
    private static final double CHANGE = 74.0;
    private static final double LEAST_NUMBER = 46.0;
    private static final double LEAST_CHANGE = 62.0;
    private static final double LEAST_NAME = 128.0;

    private final Label title = new Label();
    private final Label note = new Label();
    private final List<Row> rows = new ArrayList<>();

    MetricTable() {
        title.getStyleClass().add("strong");
        note.getStyleClass().add("hint");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setMargin(note, new Insets(8, 0, 0, 0));
        HBox head = new HBox(wide(title));
        for (String column : List.of("before", "after")) {
            head.getChildren().add(number(head(column), NUMBER));
        }
        head.getChildren().add(number(head("change"), CHANGE));
        head.getStyleClass().addAll("metric-row", "metric-head");
        getChildren().addAll(head, note);
    }

    private static Label head(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("hint");
        return label;
    }

    private static Label wide(Label label) {
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(LEAST_NAME);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static Label number(Label label, double width) {
        label.setMinWidth(width == CHANGE ? LEAST_CHANGE : LEAST_NUMBER);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    /// One line of the table.
    private static final class Row extends HBox {
        private final Label name = wide(new Label());
        private final Label before = number(new Label(), NUMBER);
        private final Label after = number(new Label(), NUMBER);
        private final Label change = number(new Label(), CHANGE);

        Row() {
            name.setTooltip(new Tooltip());
            after.getStyleClass().add("strong");
            getStyleClass().add("metric-row");
            getChildren().addAll(name, before, after, change);
        }

        void show(MetricRow row) {
            name.setText(row.name());
            name.getTooltip().setText(row.help());
            Texts.show(before, row.beforeWords());
            Texts.show(after, row.afterWords());
            change.setText(row.changeWords());
        }
    }

    void show(Moment moment) {
        title.setText("Test rows, n = " + Words.count(moment.models().rows()));
        note.setText(moment.baseline());
        List<MetricRow> shown = moment.metrics();
        while (rows.size() < shown.size()) {
            Row row = new Row();
            rows.add(row);
            getChildren().add(rows.size(), row);
        }
        for (int i = 0; i < shown.size(); i++) {
            rows.get(i).show(shown.get(i));
        }
    }
}
