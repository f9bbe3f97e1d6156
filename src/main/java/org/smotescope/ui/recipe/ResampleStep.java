package org.smotescope.ui.recipe;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Setting;
import org.smotescope.ui.form.ClassBars;
import org.smotescope.ui.form.NumberField;
import org.smotescope.ui.form.SettingControls;
import org.smotescope.ui.theme.Palette;

/// The form of step 5, made from the description of the sampler.
final class ResampleStep extends VBox {
    private final ResampleViewModel model;
    private final Label meaning = hint("");
    private final VBox settings = new VBox();
    private final ToggleButton more = new ToggleButton("More", FontIcon.of(Feather.CHEVRON_DOWN));

    ResampleStep(ResampleViewModel model, ObservableValue<Palette> palette) {
        this.model = model;
        getStyleClass().add("step-body");
        settings.getStyleClass().add("step-body");
        AmountForm amount = new AmountForm(model.amount(), more.selectedProperty());
        getChildren()
                .addAll(
                        samplers(),
                        meaning,
                        settings,
                        amount,
                        targets(palette),
                        bars(palette),
                        seed(),
                        more(rules()));
        model.sampler().subscribe(this::describe);
    }

    private Node samplers() {
        SamplerChoice choice = new SamplerChoice(model::reason);
        choice.setId("sampler");
        choice.valueProperty().bindBidirectional(model.sampler());
        HBox.setHgrow(choice, Priority.ALWAYS);
        Button about = new Button("About", FontIcon.of(Feather.HELP_CIRCLE));
        about.setId("about-sampler");
        about.getStyleClass().add("flat-icon");
        about.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        about.setAccessibleText("About this sampler");
        about.setTooltip(new Tooltip("What this sampler does, when to use it, when not."));
        about.setOnAction(event -> model.page().set(model.sampler().get()));
        HBox line = new HBox(choice, about);
        line.getStyleClass().add("sampler-row");
        return line;
    }

    private void describe(@Nullable Descriptor sampler) {
        if (sampler == null) {
            return;
        }
        meaning.setText(sampler.summary());
        settings.getChildren()
                .setAll(
                        sampler.settings().stream()
                                .map(this::control)
                                .collect(Collectors.toList()));
        settings.setVisible(!sampler.settings().isEmpty());
        settings.setManaged(settings.isVisible());
    }

    private Node control(Setting setting) {
        Node control = SettingControls.of(setting, model.setting(setting));
        control.setId("setting-" + setting.name().toLowerCase(Locale.ROOT));
        return control;
    }

    /// The bars say all of it where one step adds or removes a number of rows.
    private Node targets(ObservableValue<Palette> palette) {
        TargetsTable table = new TargetsTable(model.forecast(), palette);
        table.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> more.isSelected() || model.needsTable(),
                                more.selectedProperty(),
                                model.forecast()));
        table.managedProperty().bind(table.visibleProperty());
        return table;
    }

    private Node bars(ObservableValue<Palette> palette) {
        ClassBars bars = new ClassBars(palette);
        bars.barsProperty().bind(model.counts());
        bars.countedAtProperty().bind(model.countedAt());
        Label heading = hint("");
        heading.setId("bars-heading");
        heading.textProperty().bind(model.countedAt().map(when -> "before \u2192 " + when));
        VBox pair = new VBox(spread(hint("Training rows"), heading), bars);
        pair.getStyleClass().add("form-pair");
        return pair;
    }

    private Node seed() {
        NumberField field = SeedField.of(model.seed());
        field.setId("seed");
        Label label = new Label("Seed");
        label.setLabelFor(field);
        Button another = new Button("New seed", FontIcon.of(Feather.SHUFFLE));
        another.getStyleClass().add("text-button");
        another.setOnAction(event -> model.newSeed());
        HBox line = spread(label, field, another);
        Node drawn = SettingControls.withProblem(line, field);
        Label nothing = hint("Nothing is drawn, so there is no seed.");
        nothing.setId("no-seed");
        model.isDrawn()
                .subscribe(
                        isDrawn -> {
                            drawn.setVisible(isDrawn);
                            drawn.setManaged(isDrawn);
                            nothing.setVisible(!isDrawn);
                            nothing.setManaged(!isDrawn);
                        });
        return new VBox(drawn, nothing);
    }

    /// What is needed less often is folded away, so that the form fits a small window.
    private Node more(Node rules) {
        more.getStyleClass().add("more-button");
        more.setAccessibleText("More about how rows are counted and drawn");
        more.selectedProperty()
                .subscribe(
                        open -> {
                            more.setText(open ? "Less" : "More");
                            more.setGraphic(
                                    FontIcon.of(open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
                            rules.setVisible(open);
                            rules.setManaged(open);
                        });
        VBox pair = new VBox(more, rules);
        pair.getStyleClass().add("form-pair");
        return pair;
    }

    private Node rules() {
        ToggleGroup group = new ToggleGroup();
        Map<Mode, ToggleButton> buttons = new TreeMap<>();
        buttons.put(Mode.STRICT, pill("Strict", group));
        buttons.put(Mode.PARITY, pill("As imbalanced-learn", group));
        Label words = hint("");
        buttons.forEach((mode, button) -> button.setOnAction(event -> choose(mode, button)));
        ToggleButton parity = buttons.get(Mode.PARITY);
        Tooltip why = new Tooltip();
        why.textProperty().bind(model.noParity());
        parity.disableProperty().bind(model.noParity().isNotEmpty());
        model.mode()
                .subscribe(
                        mode -> {
                            if (mode != null) {
                                buttons.forEach((each, b) -> b.setSelected(each == mode));
                                words.setText(meaning(mode));
                            }
                        });
        HBox pills = new HBox();
        pills.getChildren().addAll(buttons.values());
        pills.getStyleClass().add("segmented");
        pills.setMaxWidth(Region.USE_PREF_SIZE);
        // What is disabled shows no tooltip itself.
        model.noParity()
                .subscribe(
                        reason -> {
                            if (reason.isEmpty()) {
                                Tooltip.uninstall(pills, why);
                            } else {
                                Tooltip.install(pills, why);
                            }
                        });
        VBox pair = new VBox(pills, words);
        pair.getStyleClass().add("form-pair");
        return pair;
    }

    private void choose(Mode mode, ToggleButton button) {
        button.setSelected(true);
        model.mode().set(mode);
    }

    private static String meaning(Mode mode) {
        return switch (mode) {
            case STRICT -> "Exactly the rows asked, whatever the order of the file.";
            case PARITY -> "The same rows as imbalanced-learn for this seed.";
        };
    }

    private static ToggleButton pill(String words, ToggleGroup group) {
        ToggleButton button = new ToggleButton(words);
        button.setToggleGroup(group);
        button.getStyleClass().add("size-12");
        return button;
    }

    static Label hint(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        return label;
    }

    /// The last node stands at the right end.
    static HBox spread(Node... nodes) {
        HBox line = new HBox(nodes);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line.getChildren().add(nodes.length - 1, space);
        line.getStyleClass().add("field-row");
        return line;
    }
}
