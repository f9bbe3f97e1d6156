package org.smotescope.ui.form;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.smotescope.data.Count;
import org.smotescope.ui.theme.Palette;

/// The rows of each class before and after resampling, as bars: real rows filled, new rows hatched.
public final class ClassBars extends GridPane {
    private final ObjectProperty<List<ClassCount>> bars =
            new SimpleObjectProperty<>(this, "bars", List.of());
    private final StringProperty countedAt = new SimpleStringProperty(this, "countedAt", "after");
    private final ObservableValue<Palette> palette;
    private List<Name> shown = List.of();
    private List<Row> rows = List.of();

    public ClassBars(ObservableValue<Palette> palette) {
        this.palette = palette;
        getStyleClass().add("class-bars");
        ColumnConstraints name = new ColumnConstraints();
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        bar.setFillWidth(true);
        ColumnConstraints count = new ColumnConstraints();
        count.setHalignment(HPos.RIGHT);
        count.setMinWidth(Region.USE_PREF_SIZE);
        getColumnConstraints().addAll(name, bar, count);
        bars.subscribe(this::show);
        countedAt.subscribe(when -> show(bars.get()));
    }

    /// The classes from top to bottom; the timeline moves `after` while it plays.
    public ObjectProperty<List<ClassCount>> barsProperty() {
        return bars;
    }

    /// What the second count is: "after", or "now" while a story is told.
    public StringProperty countedAtProperty() {
        return countedAt;
    }

    private void show(List<ClassCount> classes) {
        if (!namesOf(classes).equals(shown)) {
            shown = namesOf(classes);
            rows = classes.stream().map(bar -> new Row(bar, palette)).toList();
            getChildren().clear();
            for (int i = 0; i < rows.size(); i++) {
                addRow(i, rows.get(i).name, rows.get(i).picture, rows.get(i).count);
            }
        }
        int longest = 1;
        for (ClassCount bar : classes) {
            longest = Math.max(longest, Math.max(bar.before(), bar.after()));
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(classes.get(i), longest, countedAt.get());
        }
    }

    private static List<Name> namesOf(List<ClassCount> classes) {
        return classes.stream().map(bar -> new Name(bar.label(), bar.look())).toList();
    }

    /// What the row of a class is made for.
    private record Name(String label, int look) {}

    /// The row of one class.
    private static final class Row {
        private final Label name;
        private final Tooltip help = new Tooltip();
        private final BeforeAfterBar picture;
        private final CountChange count = new CountChange();

        Row(ClassCount bar, ObservableValue<Palette> palette) {
            name = new Label(bar.label(), new ClassMark(bar.look(), palette));
            name.getStyleClass().addAll("size-12", "class-name");
            name.setTooltip(help);
            picture = new BeforeAfterBar(palette);
        }

        void show(ClassCount bar, int longest, String when) {
            picture.show(bar, longest);
            count.show(bar.before(), bar.after());
            String words =
                    bar.label()
                            + ": "
                            + Count.of(bar.before(), "row")
                            + " before, "
                            + bar.after()
                            + " "
                            + when;
            name.setAccessibleText(words);
            help.setText(words);
        }
    }
}
