package org.smotescope.ui.data;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.smotescope.ui.form.ClassMark;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.theme.Palette;

/// How many rows each class has, and what that means.
final class ClassCard {
    private final GridPane grid;
    private final Label ratio;
    private final TextFlow sentence;
    private final ObservableValue<Palette> palette;

    ClassCard(GridPane grid, Label ratio, TextFlow sentence, ObservableValue<Palette> palette) {
        this.grid = grid;
        this.ratio = ratio;
        this.sentence = sentence;
        this.palette = palette;
        grid.getStyleClass().add("class-grid");
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        ColumnConstraints count = new ColumnConstraints();
        count.setHalignment(HPos.RIGHT);
        count.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().setAll(name, bar, count);
    }

    void show(TableSummary summary) {
        List<Integer> counts = summary.counts();
        double all = counts.stream().mapToLong(Integer::longValue).sum();
        int largest = counts.stream().mapToInt(Integer::intValue).max().orElse(1);
        int smallest = counts.stream().mapToInt(Integer::intValue).min().orElse(1);
        grid.getChildren().clear();
        for (int look = 0; look < summary.labels().size(); look++) {
            String label = summary.labels().get(look);
            int rows = counts.get(look);
            Label name = new Label(label, new ClassMark(look, palette));
            name.setAccessibleText(label + ": " + Figures.count(rows, "row"));
            ShareBar bar = new ShareBar((double) rows / largest, look, palette);
            grid.addRow(look, name, bar, count(rows, rows / all));
        }
        ratio.setText(Figures.fixed((double) largest / Math.max(1, smallest), 1) + " : 1");
        int code = counts.indexOf(largest);
        String commonest = summary.labels().get(code);
        String rest =
                summary.labels().size() == 2
                        ? " of the time and finds no " + summary.classes().get(1 - code).rows()
                        : " of the time and finds no row of another class";
        Text bold = text(commonest);
        bold.getStyleClass().add("strong");
        sentence.getChildren()
                .setAll(
                        text("Always saying "),
                        bold,
                        text(
                                " is right "
                                        + Figures.percent(largest / all)
                                        + rest
                                        + ". So accuracy is not shown first."));
    }

    private static Node count(int rows, double share) {
        Label number = new Label(Figures.count(rows));
        number.getStyleClass().add("strong");
        Label percent = new Label(Figures.percent(share));
        percent.getStyleClass().add("muted");
        HBox pair = new HBox(4, number, percent);
        pair.setMaxWidth(Region.USE_PREF_SIZE);
        return pair;
    }

    private static Text text(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("hint");
        return text;
    }
}
