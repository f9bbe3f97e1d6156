package org.smotescope.ui.data;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.PrepareRules.Missing;
import org.smotescope.ui.form.Fxml;
import org.smotescope.ui.theme.Palette;

/// The right panel of Data: one column in detail.
final class InspectorView {
    private final InspectorViewModel model;
    private final ObservableValue<Palette> palette;
    private final HistogramPainting histogram;
    private final ObservableValue<@Nullable ColumnSummary> column;
    private final ObservableValue<String> words;
    private final Parent root;
    @FXML private VBox body;
    @FXML private Label name;
    @FXML private Label position;
    @FXML private StackPane picture;
    @FXML private HBox axis;
    @FXML private Label low;
    @FXML private Label high;
    @FXML private FlowPane legend;
    @FXML private Label heights;
    @FXML private GridPane numbers;
    @FXML private VBox emptyCells;
    @FXML private Label emptyTitle;
    @FXML private RadioButton median;
    @FXML private RadioButton drop;
    @FXML private RadioButton refuse;
    @FXML private Label emptyWords;

    InspectorView(InspectorViewModel model, ObservableValue<Palette> palette) {
        this.model = model;
        this.palette = palette;
        this.histogram = new HistogramPainting(palette, 2);
        this.column = model.column();
        this.words = model.missingWords();
        this.root = Fxml.load(this, "inspector.fxml");
    }

    Parent root() {
        return root;
    }

    @FXML
    void initialize() {
        picture.getChildren().setAll(histogram);
        emptyWords.textProperty().bind(words);
        Map<Missing, RadioButton> choices = new EnumMap<>(Missing.class);
        choices.put(Missing.MEDIAN, median);
        choices.put(Missing.DROP, drop);
        choices.put(Missing.REFUSE, refuse);
        choices.forEach(
                (choice, button) -> button.setOnAction(event -> model.missing().set(choice)));
        model.missing()
                .subscribe(
                        now ->
                                choices.forEach(
                                        (choice, button) -> button.setSelected(choice == now)));
        column.subscribe(this::show);
    }

    private void show(@Nullable ColumnSummary shown) {
        body.setVisible(shown != null);
        if (shown == null) {
            return;
        }
        name.setText(shown.name());
        position.setText(model.positionWords(shown));
        histogram.show(shown.histogram());
        histogram.setAccessibleText("Histogram of " + shown.name() + " by class");
        axis.setVisible(true);
        low.setText(shown.isNumber() ? shown.number(shown.histogram().low()) : words(shown));
        high.setText(shown.isNumber() ? shown.number(shown.histogram().high()) : "");
        showLegend();
        showNumbers(shown);
        boolean empty = model.hasEmptyCells(shown);
        emptyCells.setVisible(empty);
        emptyCells.setManaged(empty);
        emptyTitle.setText("Empty cells: " + shown.empty());
        median.setText(
                shown.isNumber()
                        ? "Fill with the training median"
                        : "Fill with the commonest word");
    }

    private static String words(ColumnSummary column) {
        return String.join(" · ", column.histogram().labels());
    }

    private void showLegend() {
        List<String> labels = model.labels();
        legend.getChildren().clear();
        if (!labels.isEmpty()) {
            legend.getChildren().add(entry(labels.getFirst() + ", filled", 0));
        }
        if (labels.size() > 1) {
            legend.getChildren().add(entry(labels.get(1) + ", line", 1));
        }
        heights.setText(
                labels.size() > 2
                        ? "Each class is drawn to its own height; the others are left out."
                        : "Each class is drawn to its own height.");
        heights.setVisible(labels.size() > 1);
    }

    private Label entry(String said, int look) {
        Label entry = new Label(said, new LegendMark(look, palette));
        entry.getStyleClass().add("size-12");
        return entry;
    }

    private void showNumbers(ColumnSummary shown) {
        List<String> labels = model.labels();
        numbers.getChildren().clear();
        numbers.getColumnConstraints().clear();
        ColumnConstraints first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        numbers.getColumnConstraints().add(first);
        for (int look = 0; look < Math.min(3, labels.size()); look++) {
            ColumnConstraints right = new ColumnConstraints();
            right.setHalignment(HPos.RIGHT);
            right.setMinWidth(44);
            numbers.getColumnConstraints().add(right);
            Label head = new Label(labels.get(look));
            head.getStyleClass().add("hint");
            numbers.add(head, look + 1, 0);
        }
        numbers.setHgap(12);
        numbers.setVgap(9);
        int row = 1;
        for (InspectorViewModel.Line line : model.lines(shown)) {
            numbers.add(new Label(line.words()), 0, row);
            for (int look = 0; look < Math.min(3, labels.size()); look++) {
                Node number = new Label(line.numbers().get(look));
                numbers.add(number, look + 1, row);
            }
            row++;
        }
    }
}
