package org.smotescope.ui.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.smotescope.data.ClassName;
import org.smotescope.learning.metrics.ClassReport;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.selection.MatrixCell;
import org.smotescope.ui.theme.Palette;

/// What both models are worth for each class.
final class ClassTable extends VBox {
    private static final double NUMBER = 62.0;
    private static final double LEAST_NUMBER = 52.0;
    private static final double LEAST_NAME = 62.0;

    private final ObservableValue<Palette> palette;
    private final Consumer<MatrixCell> choose;
    private final VBox list = new VBox();
    private final List<Block> blocks = new ArrayList<>();
    private List<ClassName> shownNames = List.of();
    private List<Integer> shownCodes = List.of();

    /// @param choose receives the class whose rows are chosen
    ClassTable(ObservableValue<Palette> palette, Consumer<MatrixCell> choose) {
        this.palette = palette;
        this.choose = choose;
        Label title = new Label("By class");
        title.getStyleClass().add("strong");
        HBox head = new HBox(wide(title));
        for (String column : List.of("precision", "recall", "F1")) {
            Label label = new Label(column);
            label.getStyleClass().add("hint");
            head.getChildren().add(number(label));
        }
        head.getStyleClass().addAll("metric-row", "metric-head");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(100);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    private static Label wide(Label label) {
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(LEAST_NAME);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static Label number(Label label) {
        label.setMinWidth(LEAST_NUMBER);
        label.setPrefWidth(NUMBER);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    /// One model's numbers for one class.
    private static final class Line extends HBox {
        private final Label name;
        private final List<Label> numbers =
                List.of(number(new Label()), number(new Label()), number(new Label()));

        Line(String name) {
            this.name = wide(new Label(name));
            this.name.getStyleClass().add("class-model");
            getStyleClass().add("class-line");
            getChildren().add(this.name);
            getChildren().addAll(numbers);
        }

        void embolden() {
            numbers.forEach(label -> label.getStyleClass().add("strong"));
        }

        void show(ClassReport report) {
            Texts.show(numbers.get(0), Words.rate(report.precision()));
            Texts.show(numbers.get(1), Words.rate(report.recall()));
            Texts.show(numbers.get(2), Words.rate(report.f1()));
        }
    }

    /// One class.
    private static final class Block extends VBox {
        private final Line before = new Line("before");
        private final Line after = new Line("after");
        private final Label support = new Label();

        Block(ClassRow row, ClassLink name) {
            support.getStyleClass().add("hint");
            support.setMinWidth(USE_PREF_SIZE);
            HBox head = new HBox(name, support);
            head.getStyleClass().add("class-head");
            after.embolden();
            getStyleClass().add("class-block");
            getChildren().addAll(head, before, after);
        }

        private static String rows(int support) {
            return Figures.count(support, "row");
        }

        void show(ClassRow row) {
            support.setText(rows(row.after().support()));
            before.show(row.before());
            after.show(row.after());
        }
    }

    void show(Moment moment) {
        List<ClassRow> rows = moment.classes();
        List<ClassName> names = rows.stream().map(ClassRow::name).toList();
        List<Integer> codes = rows.stream().map(ClassRow::code).toList();
        if (!names.equals(shownNames) || !codes.equals(shownCodes)) {
            shownNames = names;
            shownCodes = codes;
            blocks.clear();
            rows.forEach(row -> blocks.add(new Block(row, new ClassLink(row, palette, choose))));
            list.getChildren().setAll(blocks);
        }
        for (int i = 0; i < rows.size(); i++) {
            blocks.get(i).show(rows.get(i));
        }
    }
}
