package org.smotescope.ui.recipe;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Samplers;
import org.smotescope.ui.form.Combos;
import org.smotescope.ui.form.Icons;

/// The choice of a sampler: all of them by family, each with the sentence that says what it does
/// and why it does not suit, if so. Typing goes to the next one whose name has what was typed.
final class SamplerChoice extends ComboBox<Descriptor> {
    private static final double WIDTH = 440;
    private static final int SEEN_ROWS = 11;
    private static final long PAUSE_MILLIS = 1_000;

    private final Function<Descriptor, String> reason;
    private String typed = "";
    private long typedAt;

    /// @param reason why a sampler does not suit, or an empty text
    SamplerChoice(Function<Descriptor, String> reason) {
        this.reason = reason;
        Combos.name(this, Descriptor::name);
        getItems().setAll(byFamily());
        setCellFactory(list -> new Cell());
        setButtonCell(new Name());
        getStyleClass().addAll("medium", "sampler-choice");
        setAccessibleText("Sampler");
        setMaxWidth(Double.MAX_VALUE);
        setVisibleRowCount(SEEN_ROWS);
        valueProperty()
                .subscribe(
                        chosen -> setTooltip(chosen == null ? null : new Tooltip(chosen.name())));
        addEventHandler(KeyEvent.KEY_TYPED, event -> typed(event.getCharacter()));
    }

    /// The samplers in the order of their families, within a family in that of the catalogue.
    static List<Descriptor> byFamily() {
        return Samplers.ALL.stream()
                .sorted(java.util.Comparator.comparing(sampler -> place(sampler.family())))
                .toList();
    }

    private static int place(Family family) {
        return switch (family) {
            case NONE -> 0;
            case OVER -> 1;
            case UNDER -> 2;
            case CLEANING -> 3;
            case COMBINED -> 4;
        };
    }

    static String title(Family family) {
        return switch (family) {
            case NONE -> "Nothing";
            case OVER -> "Over-sampling: makes rows";
            case UNDER -> "Under-sampling: removes rows down to a number";
            case CLEANING -> "Cleaning: removes rows that break a rule";
            case COMBINED -> "Combined: makes rows, then removes some";
        };
    }

    private void typed(String character) {
        if (character.isBlank() || character.charAt(0) < ' ') {
            return;
        }
        long now = System.currentTimeMillis();
        typed = (now - typedAt > PAUSE_MILLIS ? "" : typed) + character.toLowerCase(Locale.ROOT);
        typedAt = now;
        Descriptor found = find(getItems(), typed, getValue());
        if (found != null) {
            setValue(found);
        }
    }

    /// The first whose name begins with these letters, else the first whose name has them; after
    /// the chosen one where it is one letter, so that typing it again goes on.
    static @Nullable Descriptor find(
            List<Descriptor> samplers, String letters, @Nullable Descriptor chosen) {
        int from = letters.length() > 1 || chosen == null ? 0 : samplers.indexOf(chosen) + 1;
        for (boolean start : new boolean[] {true, false}) {
            for (int i = 0; i < samplers.size(); i++) {
                Descriptor each = samplers.get((from + i) % samplers.size());
                String name = each.name().toLowerCase(Locale.ROOT);
                if (start ? name.startsWith(letters) : name.contains(letters)) {
                    return each;
                }
            }
        }
        return null;
    }

    /// The chosen one while the list is closed.
    private static final class Name extends ListCell<Descriptor> {
        @Override
        protected void updateItem(@Nullable Descriptor item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null ? "" : item.name());
        }
    }

    /// The first of a family has its title above.
    private final class Cell extends ListCell<Descriptor> {
        @Override
        protected void updateItem(@Nullable Descriptor item, boolean empty) {
            super.updateItem(item, empty);
            getStyleClass().setAll("list-cell", "sampler-cell");
            setText(null);
            setGraphic(item == null ? null : lines(item));
            setAccessibleText(item == null ? "" : item.name() + ". " + item.summary());
        }

        private VBox lines(Descriptor item) {
            Label name = new Label(item.name());
            name.getStyleClass().add("medium");
            Label summary = new Label(item.summary());
            summary.getStyleClass().add("hint");
            summary.setWrapText(true);
            summary.setMinHeight(Region.USE_PREF_SIZE);
            VBox line = new VBox(name, summary);
            line.getStyleClass().add("sampler-line");
            String wrong = reason.apply(item);
            if (!wrong.isEmpty()) {
                Label why = new Label(wrong, Icons.warning());
                why.getStyleClass().addAll("size-12", "warning-text");
                why.setWrapText(true);
                why.setMinHeight(Region.USE_PREF_SIZE);
                line.getChildren().add(why);
            }
            VBox all = new VBox();
            List<Descriptor> samplers = SamplerChoice.this.getItems();
            int at = samplers.indexOf(item);
            Family before = at <= 0 ? null : samplers.get(at - 1).family();
            if (item.family() != Family.NONE && item.family() != before) {
                Label family = new Label(title(item.family()));
                family.getStyleClass().addAll("strong", "size-12", "family-title");
                all.getChildren().add(family);
            }
            all.getChildren().add(line);
            all.setPrefWidth(WIDTH);
            all.setMinWidth(0);
            return all;
        }
    }
}
