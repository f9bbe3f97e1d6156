package org.smotescope.ui.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.sampling.Setting;
import org.smotescope.ui.ComparePlan.Entry;
import org.smotescope.ui.form.Combos;
import org.smotescope.ui.form.SettingControls;

/// One of the samplers that may be compared: whether it is, its settings, and how to get rid of it.
final class VariantRow extends VBox {
    private static final List<SamplingStrategy> AMOUNTS =
            List.of(
                    SamplingStrategy.Word.AUTO,
                    new SamplingStrategy.Ratio(0.75),
                    new SamplingStrategy.Ratio(0.5),
                    new SamplingStrategy.Ratio(0.25));

    private final LineupViewModel model;
    private final Descriptor sampler;
    private final CheckBox box = new CheckBox();
    private final Button more = new Button(null, FontIcon.of(Feather.SLIDERS));
    private final Map<Setting, ObjectProperty<@Nullable String>> values = new LinkedHashMap<>();
    private final ComboBox<SamplingStrategy> amount = new ComboBox<>();
    private @Nullable VBox settings;
    private Entry entry;
    private int number;

    VariantRow(LineupViewModel model, Entry entry) {
        this.model = model;
        this.entry = entry;
        this.sampler = Samplers.byId(entry.plan().sampler());
        box.setMnemonicParsing(false);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setOnAction(
                event ->
                        model.use(
                                number,
                                box.isSelected() ? Entry.Use.COMPARED : Entry.Use.LEFT_OUT));
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox line = new HBox(box);
        line.getStyleClass().add("variant-row");
        if (!sampler.settings().isEmpty() || hasAmount()) {
            more.getStyleClass().add("flat-icon");
            more.setAccessibleText("Settings of " + sampler.name());
            more.setTooltip(new Tooltip("Its settings."));
            more.setOnAction(event -> showSettings(settings == null || !settings.isVisible()));
            line.getChildren().add(more);
        }
        line.getChildren().add(remove());
        getChildren().add(line);
    }

    private Node remove() {
        Button remove = new Button(null, FontIcon.of(Feather.X));
        remove.getStyleClass().add("flat-icon");
        remove.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        remove.setAccessibleText("Take " + sampler.name() + " out");
        remove.setTooltip(new Tooltip("Take it out of the list."));
        remove.setOnAction(event -> model.remove(number));
        return remove;
    }

    /// Whether it is the line of an entry, which may have other settings by now.
    boolean isOf(Entry other) {
        return other.plan().sampler().equals(sampler.id());
    }

    /// Whether it shows an entry as it is.
    boolean isExactly(Entry other) {
        return other.plan().equals(entry.plan());
    }

    /// @param at where the entry stands in the list
    void show(int at, Entry now) {
        number = at;
        entry = now;
        box.setText(VariantWords.full(now.plan()));
        box.setSelected(now.isCompared());
        values.forEach((setting, value) -> value.set(text(setting)));
        if (!amount.getItems().isEmpty()) {
            select(now.plan().strategy());
        }
    }

    private void select(SamplingStrategy strategy) {
        if (!amount.getItems().contains(strategy)) {
            amount.getItems().add(strategy);
        }
        amount.setValue(strategy);
    }

    private void showSettings(boolean isShown) {
        if (isShown && settings == null) {
            VBox form = new VBox();
            form.getStyleClass().add("variant-settings");
            for (Setting setting : sampler.settings()) {
                form.getChildren().add(SettingControls.of(setting, value(setting)));
            }
            if (hasAmount()) {
                form.getChildren().add(amount());
            }
            settings = form;
            getChildren().add(form);
        }
        if (settings != null) {
            settings.setVisible(isShown);
            settings.setManaged(isShown);
        }
    }

    private boolean hasAmount() {
        return sampler.family() != Family.CLEANING && sampler.family() != Family.NONE;
    }

    /// How many rows: those that a ratio can be said for; equal classes to begin with.
    private Node amount() {
        amount.getStyleClass().add("small");
        amount.setAccessibleText("Amount for " + sampler.name());
        amount.getItems().setAll(AMOUNTS);
        Combos.name(amount, VariantWords::amount);
        select(entry.plan().strategy());
        amount.valueProperty()
                .subscribe(
                        strategy -> {
                            if (strategy != null && !strategy.equals(entry.plan().strategy())) {
                                model.plan(number, plan -> plan.withStrategy(strategy));
                            }
                        });
        Label label = new Label("Amount");
        label.setLabelFor(amount);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(8, label, amount);
        line.getStyleClass().add("field-row");
        return line;
    }

    private ObjectProperty<@Nullable String> value(Setting setting) {
        ObjectProperty<@Nullable String> value = new SimpleObjectProperty<>(text(setting));
        values.put(setting, value);
        value.subscribe(
                text -> {
                    if (text != null && !text.equals(text(setting))) {
                        model.plan(number, plan -> plan.withSetting(setting.name(), text));
                    }
                });
        return value;
    }

    private String text(Setting setting) {
        return entry.plan().settings().getOrDefault(setting.name(), setting.defaultText());
    }
}
