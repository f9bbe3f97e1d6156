package org.smotescope.ui.recipe;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.smotescope.sampling.Forecast;
import org.smotescope.ui.form.ClassMark;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.theme.Palette;

/// What will become of each class, known before anything runs: rows now, wanted, to add, to remove.
final class TargetsTable extends GridPane {
    private final ObservableValue<Palette> palette;

    /// A class in the table.
    ///
    /// @param name in the user's words
    /// @param look its colour and shape
    record Line(String name, int look, Forecast forecast) {
        private static final int NUMBERS = 4;

        /// Whether rows of it go, or may go.
        boolean removes() {
            return forecast.removed() > 0 || isAtMost();
        }

        /// Rows wanted after the last step.
        String wanted() {
            return most() + Figures.count(forecast.wanted());
        }

        String added() {
            return forecast.added() == 0 ? "–" : "+" + Figures.count(forecast.added());
        }

        String removed() {
            if (forecast.removed() > 0) {
                return "−" + Figures.count(forecast.removed());
            }
            return isAtMost() ? "some" : "–";
        }

        private String most() {
            return isAtMost() ? "≤ " : "";
        }

        boolean isAtMost() {
            return forecast.certainty() == Forecast.Certainty.AT_MOST;
        }

        /// The line in words, for screen readers.
        String words() {
            return name
                    + ": "
                    + Figures.count(forecast.now(), "row")
                    + " now, "
                    + (isAtMost() ? "at most " : "")
                    + Figures.count(forecast.wanted())
                    + " wanted, "
                    + Figures.count(forecast.added())
                    + " added, "
                    + (isAtMost() && forecast.removed() == 0
                            ? "some"
                            : Figures.count(forecast.removed()))
                    + " removed";
        }
    }

    TargetsTable(ObservableValue<List<Line>> lines, ObservableValue<Palette> palette) {
        this.palette = palette;
        getStyleClass().add("targets-table");
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(40);
        name.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(name);
        for (int i = 1; i <= Line.NUMBERS; i++) {
            ColumnConstraints number = new ColumnConstraints();
            number.setHalignment(HPos.RIGHT);
            number.setMinWidth(Region.USE_PREF_SIZE);
            getColumnConstraints().add(number);
        }
        lines.subscribe(this::show);
    }

    private void show(List<Line> lines) {
        getChildren().clear();
        boolean adds = lines.stream().anyMatch(line -> line.forecast().added() > 0);
        boolean removes = lines.stream().anyMatch(Line::removes);
        int row = 0;
        addRow(row, head("Asked"));
        if (!adds || !removes) {
            // The bars say it; all five columns leave no room for names.
            addRow(row, head("now"));
        }
        addRow(row, head("wanted"));
        if (adds) {
            addRow(row, head("added"));
        }
        if (removes) {
            addRow(row, head("removed"));
        }
        for (Line line : lines) {
            row++;
            addRow(row, name(line));
            if (!adds || !removes) {
                addRow(row, cell(Figures.count(line.forecast().now())));
            }
            addRow(row, wanted(line));
            if (adds) {
                addRow(row, cell(line.added()));
            }
            if (removes) {
                addRow(row, cell(line.removed()));
            }
        }
    }

    private Label name(Line line) {
        Label name = new Label(line.name(), new ClassMark(line.look(), palette));
        name.getStyleClass().add("size-12");
        name.setAccessibleText(line.words());
        name.setTooltip(new Tooltip(line.words()));
        return name;
    }

    private static Label wanted(Line line) {
        Label wanted = cell(line.wanted());
        wanted.getStyleClass().add("strong");
        if (line.isAtMost()) {
            wanted.setTooltip(
                    new Tooltip("At most: cleaning removes the rows that break its rule."));
        }
        return wanted;
    }

    private static Label head(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("hint");
        return label;
    }

    private static Label cell(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("size-12");
        return label;
    }
}
