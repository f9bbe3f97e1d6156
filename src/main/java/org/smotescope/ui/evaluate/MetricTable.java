package org.smotescope.ui.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.smotescope.experiment.Change;
import org.smotescope.learning.metrics.Metric;

/// All numbers of both models side by side, with which way and how far they differ.
final class MetricTable extends VBox {
    private static final double NUMBER = 62.0;
    private static final double CHANGE = 74.0;
    private static final double WORD = 56.0;

    /// The columns of numbers where words stand beside them.
    private static final double TIGHT_NUMBER = 50.0;

    private static final double TIGHT_CHANGE = 66.0;
    private static final double LEAST_NUMBER = 46.0;
    private static final double LEAST_CHANGE = 62.0;
    private static final double LEAST_NAME = 100.0;

    private final Label title = new Label();
    private final Label note = new Label();
    private final Label sureness = new Label();
    private final Button measure = new Button("Measure folds");
    private final HBox sure = new HBox(sureness, measure);
    private final Label beforeHead = number(head("before"), NUMBER);
    private final Label afterHead = number(head("after"), NUMBER);
    private final Label changeHead = number(head("change"), CHANGE);
    private final Label wordHead = word(head(""));
    private final List<Row> rows = new ArrayList<>();

    /// @param measureFolds called to measure on folds
    MetricTable(Runnable measureFolds) {
        title.getStyleClass().add("strong");
        note.getStyleClass().add("hint");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setMargin(note, new Insets(8, 0, 0, 0));
        HBox head = new HBox(wide(title));
        head.getChildren().addAll(beforeHead, afterHead, changeHead, wordHead);
        head.getStyleClass().addAll("metric-row", "metric-head");
        sureness.getStyleClass().add("hint");
        sureness.setMinWidth(0);
        measure.getStyleClass().addAll("link-button", "panel-link");
        measure.setMinWidth(Region.USE_PREF_SIZE);
        measure.setOnAction(event -> measureFolds.run());
        sure.getStyleClass().add("panel-links");
        getChildren().addAll(head, note, sure);
    }

    /// The word beside a change: there is room for it where one is known.
    private static Label word(Label label) {
        label.setMinWidth(WORD);
        label.setPrefWidth(WORD);
        label.setPadding(new Insets(0, 0, 0, 10));
        return label;
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
        private final Label word = word(new Label());

        Row() {
            name.setTooltip(new Tooltip());
            after.getStyleClass().add("strong");
            getStyleClass().add("metric-row");
            word.getStyleClass().add("size-12");
            getChildren().addAll(name, before, after, change, word);
        }

        void show(MetricRow row, Change known) {
            name.setText(row.name());
            name.getTooltip().setText(row.help());
            Texts.show(before, row.beforeWords());
            Texts.show(after, row.afterWords());
            change.setText(row.changeWords());
            word.setText(ChangeWords.of(known));
        }

        void showWord(boolean isShown) {
            arrange(isShown, before, after, change, word);
        }
    }

    /// @param known what folds say of the change in a metric
    void show(Moment moment, Function<Metric, Change> known) {
        title.setText("Test rows, n = " + Words.count(moment.models().rows()));
        note.setText(moment.baseline());
        List<MetricRow> shown = moment.metrics();
        while (rows.size() < shown.size()) {
            Row row = new Row();
            rows.add(row);
            getChildren().add(rows.size(), row);
        }
        boolean isAnyKnown = false;
        for (int i = 0; i < shown.size(); i++) {
            Change change = known.apply(shown.get(i).metric());
            isAnyKnown |= change != Change.UNKNOWN;
            rows.get(i).show(shown.get(i), change);
        }
        showWords(isAnyKnown, moment.models().sampler().isEmpty());
    }

    private void showWords(boolean isAnyKnown, boolean isPlain) {
        arrange(isAnyKnown, beforeHead, afterHead, changeHead, wordHead);
        rows.forEach(row -> row.showWord(isAnyKnown));
        sureness.setText(isAnyKnown ? ChangeWords.KEY : ChangeWords.NOT_KNOWN);
        setShown(measure, !isAnyKnown);
        setShown(sure, !isPlain);
    }

    /// Makes room for the word of a line, the same in all lines.
    private static void arrange(
            boolean isWordShown, Label before, Label after, Label change, Label word) {
        for (Label label : List.of(before, after)) {
            label.setMinWidth(isWordShown ? TIGHT_NUMBER : LEAST_NUMBER);
            label.setPrefWidth(isWordShown ? TIGHT_NUMBER : NUMBER);
        }
        change.setMinWidth(isWordShown ? TIGHT_CHANGE : LEAST_CHANGE);
        change.setPrefWidth(isWordShown ? TIGHT_CHANGE : CHANGE);
        setShown(word, isWordShown);
    }

    private static void setShown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
