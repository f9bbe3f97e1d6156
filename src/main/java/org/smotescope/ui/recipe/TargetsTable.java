package org.smotescope.ui.recipe;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.smotescope.sampling.Forecast;
import org.smotescope.ui.form.ClassMark;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.theme.Palette;

/// What will become of each class, known before anything runs: rows now, wanted, to add, to remove.
final class TargetsTable extends GridPane {
    private static final String WANTED = "wanted";

    private final ObservableValue<Palette> palette;
    private @Nullable Layout built;
    private List<Row> rows = List.of();

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
        Layout layout = Layout.of(lines);
        if (!layout.equals(built)) {
            built = layout;
            build(layout, lines);
        }
        for (int i = 0; i < lines.size(); i++) {
            rows.get(i).show(lines.get(i), layout);
        }
    }

    private void build(Layout layout, List<Line> lines) {
        getChildren().clear();
        addRow(0, head("Asked"));
        layout.columns().forEach(column -> addRow(0, head(column)));
        rows = lines.stream().map(line -> new Row(line, layout, palette)).toList();
        for (int i = 0; i < rows.size(); i++) {
            addRow(i + 1, rows.get(i).name);
            for (Label cell : rows.get(i).cells) {
                addRow(i + 1, cell);
            }
        }
    }

    /// What decides which cells there are; they are made anew only when this changes.
    private record Layout(List<String> names, List<Integer> looks, boolean adds, boolean removes) {
        static Layout of(List<Line> lines) {
            return new Layout(
                    lines.stream().map(Line::name).toList(),
                    lines.stream().map(Line::look).toList(),
                    lines.stream().anyMatch(line -> line.forecast().added() > 0),
                    lines.stream().anyMatch(Line::removes));
        }

        /// The bars say how many there are now; all five columns leave no room for names.
        boolean tellsNow() {
            return !adds || !removes;
        }

        List<String> columns() {
            return chosen("now", WANTED, "added", "removed");
        }

        List<String> cells(Line line) {
            return chosen(
                    Figures.count(line.forecast().now()),
                    line.wanted(),
                    line.added(),
                    line.removed());
        }

        private List<String> chosen(String now, String wanted, String added, String removed) {
            List<String> chosen = new ArrayList<>();
            if (tellsNow()) {
                chosen.add(now);
            }
            chosen.add(wanted);
            if (adds) {
                chosen.add(added);
            }
            if (removes) {
                chosen.add(removed);
            }
            return chosen;
        }
    }

    /// The cells of one class.
    private static final class Row {
        private final Label name;
        private final Tooltip help = new Tooltip();
        private final List<Label> cells;

        Row(Line line, Layout layout, ObservableValue<Palette> palette) {
            name = new Label(line.name(), new ClassMark(line.look(), palette));
            name.getStyleClass().add("size-12");
            name.setTooltip(help);
            cells = layout.columns().stream().map(Row::cell).toList();
        }

        private static Label cell(String column) {
            Label label = new Label();
            label.getStyleClass().add("size-12");
            if (column.equals(WANTED)) {
                label.getStyleClass().add("strong");
            }
            return label;
        }

        void show(Line line, Layout layout) {
            name.setAccessibleText(line.words());
            help.setText(line.words());
            List<String> words = layout.cells(line);
            for (int i = 0; i < cells.size(); i++) {
                cells.get(i).setText(words.get(i));
            }
            Label wanted = cells.get(layout.columns().indexOf(WANTED));
            wanted.setTooltip(
                    line.isAtMost()
                            ? new Tooltip("At most: cleaning removes the rows that break its rule.")
                            : null);
        }
    }

    private static Label head(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("hint");
        return label;
    }
}
