package org.smotescope.ui.recipe;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.SamplingStrategy.Word;
import org.smotescope.ui.Mends;
import org.smotescope.ui.form.Combos;
import org.smotescope.ui.form.NumberField;
import org.smotescope.ui.form.NumberField.Range;
import org.smotescope.ui.form.NumberRow;
import org.smotescope.ui.form.NumberText;
import org.smotescope.ui.form.SettingControls;
import org.smotescope.ui.recipe.AmountViewModel.Layout;

/// How many rows per class: a ratio for two classes, a word for more, or rows of each.
final class AmountForm extends VBox {
    private static final double MOST_ROWS = 1e8;

    private final AmountViewModel model;
    private final ObservableValue<Boolean> more;

    /// @param more whether the seldom ways of saying it are in sight
    AmountForm(AmountViewModel model, ObservableValue<Boolean> more) {
        this.model = model;
        this.more = more;
        getStyleClass().add("form-pair");
        model.layout().subscribe(this::build);
    }

    private void build(Layout layout) {
        List<Node> form =
                switch (layout.form()) {
                    case NONE -> List.of();
                    case RATIO -> List.of(ratio(layout), toRows());
                    case ROWS -> rows(layout);
                    case WORD ->
                            layout.family() == Family.CLEANING
                                    ? List.of(word(layout))
                                    : List.of(word(layout), toRows());
                };
        getChildren().setAll(form);
        setVisible(!form.isEmpty());
        setManaged(!form.isEmpty());
    }

    private Node ratio(Layout layout) {
        String words = Mends.capital(layout.name(1)) + " to " + layout.name(0);
        double least = layout.least();
        NumberRow row =
                new NumberRow(
                        words,
                        "How many rows of the smaller class there are for one of the larger.",
                        new Range(least, 1, 0.01, NumberText.RATIO),
                        new NumberRow.Way(least, 1, NumberRow.Scale.LINEAR));
        row.setId("amount");
        row.field().setLeastWidth(58);
        row.valueProperty().bindBidirectional(model.ratio());
        return row;
    }

    private Node word(Layout layout) {
        ComboBox<Word> combo = new ComboBox<>();
        Combos.name(combo, word -> words(word, layout.family()));
        combo.getItems().setAll(AmountViewModel.words(layout.family()));
        combo.valueProperty().bindBidirectional(model.word());
        combo.setMaxWidth(Double.MAX_VALUE);
        String words = layout.family() == Family.CLEANING ? "Take rows from" : "How many rows";
        combo.setAccessibleText(words);
        Label label = new Label(words);
        label.setLabelFor(combo);
        return new VBox(4, label, combo);
    }

    private static String words(Word word, Family family) {
        return switch (word) {
            case AUTO ->
                    switch (family) {
                        case OVER, COMBINED -> "All as many as the largest";
                        case UNDER -> "All as few as the smallest";
                        case NONE, CLEANING -> "All but the smallest class";
                    };
            case MINORITY -> "Only the smallest class";
            case MAJORITY -> "Only the largest class";
            case NOT_MINORITY -> "All but the smallest class";
            case NOT_MAJORITY -> "All but the largest class";
            case ALL -> "Every class";
        };
    }

    private List<Node> rows(Layout layout) {
        List<Node> form = new java.util.ArrayList<>();
        Button back = link("Set a ratio");
        back.setOnAction(event -> model.askForRatio());
        form.add(ResampleStep.spread(new Label("Rows wanted"), back));
        for (int i = 0; i < layout.labels().size(); i++) {
            form.add(rowsOf(layout, i));
        }
        return form;
    }

    private Node rowsOf(Layout layout, int look) {
        String label = layout.labels().get(look);
        int now = layout.now().get(look);
        Range range =
                layout.family() == Family.UNDER
                        ? new Range(1, now, 1, NumberText.WHOLE)
                        : new Range(now, MOST_ROWS, 1, NumberText.WHOLE);
        NumberField field = new NumberField(range);
        field.setLeastWidth(72);
        field.setId("rows-" + label);
        field.setAccessibleText("Rows wanted of " + label);
        field.valueProperty().bindBidirectional(model.rows(label));
        Label name = new Label(layout.name(look));
        name.setLabelFor(field);
        return SettingControls.withProblem(ResampleStep.spread(name, field), field);
    }

    private Node toRows() {
        Button button = link("Set rows per class");
        button.visibleProperty().bind(more);
        button.managedProperty().bind(more);
        button.setOnAction(event -> model.askForRows());
        return button;
    }

    private static Button link(String words) {
        Button button = new Button(words);
        button.getStyleClass().add("link-button");
        return button;
    }
}
