package org.smotescope.ui.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.smotescope.experiment.Contender;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.Variant;
import org.smotescope.learning.ClassifierDescriptor;
import org.smotescope.learning.Classifiers;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Family;
import org.smotescope.sampling.Samplers;
import org.smotescope.ui.ComparePlan.Entry;
import org.smotescope.ui.Workspace;
import org.smotescope.ui.form.Icons;
import org.smotescope.ui.form.WrapBox;

/// Which samplers are compared: what is always in, and a line for each that was chosen.
final class VariantsForm extends VBox {
    private final LineupViewModel model;
    private final Workspace workspace;
    private final Function<Descriptor, String> reason;
    private final VBox always = new VBox();
    private final VBox chosen = new VBox();
    private final Label words = new Label();
    private final MenuButton add = new MenuButton("Add a variant", FontIcon.of(Feather.PLUS));
    private final MenuButton models = new MenuButton("Models");
    private final List<VariantRow> rows = new ArrayList<>();

    /// @param reason why a sampler does not suit the file, or an empty text
    VariantsForm(LineupViewModel model, Workspace workspace, Function<Descriptor, String> reason) {
        this.model = model;
        this.workspace = workspace;
        this.reason = reason;
        getStyleClass().add("step-body");
        getStylesheets().add(VariantsForm.class.getResource("compare.css").toExternalForm());
        words.getStyleClass().add("hint");
        words.setWrapText(true);
        add.setId("add-variant");
        add.getStyleClass().add("text-button");
        add.setMnemonicParsing(false);
        models.setId("compared-models");
        models.getStyleClass().add("flat-menu");
        models.setMnemonicParsing(false);
        HBox tools = new WrapBox();
        tools.setSpacing(8);
        tools.getChildren().addAll(add, models);
        getChildren().addAll(always, chosen, words, tools);
        fillAdd();
        fillModels();
        add.showingProperty().subscribe(this::allow);
        model.entriesProperty().subscribe(this::show);
        model.modelsProperty().subscribe(this::showWords);
        workspace.run().subscribe(run -> show());
    }

    private void show() {
        List<VariantRow> before = List.copyOf(rows);
        List<VariantRow> left = new ArrayList<>(before);
        rows.clear();
        for (Entry entry : model.entriesProperty().get()) {
            VariantRow row = row(left, entry);
            left.remove(row);
            row.show(rows.size(), entry);
            rows.add(row);
        }
        if (!rows.equals(before)) {
            chosen.getChildren().setAll(rows);
        }
        showWords();
    }

    /// The line that an entry has already, with its settings open or closed, or a new one.
    private VariantRow row(List<VariantRow> left, Entry entry) {
        return left.stream()
                .filter(each -> each.isOf(entry))
                .min(Comparator.comparing(each -> !each.isExactly(entry)))
                .orElseGet(() -> new VariantRow(model, entry));
    }

    private void showWords() {
        Recipe recipe = workspace.recipe().get();
        Run run = workspace.run().get();
        if (recipe == null || run == null) {
            return;
        }
        int classes = run.prepared().train().classes().labels().size();
        List<Contender> all = model.lineup(recipe).contenders(recipe, classes);
        List<String> fixed =
                all.stream()
                        .filter(each -> each.variant() != Variant.SAMPLER)
                        .filter(each -> each.model().equals(recipe.model()))
                        .map(each -> VariantWords.title(each, 1))
                        .toList();
        always.getChildren().setAll(fixed.stream().map(VariantsForm::locked).toList());
        words.setText(
                (fixed.size() == 1 ? "The first is" : "The first " + fixed.size() + " are")
                        + " always in. All "
                        + all.size()
                        + " share the split and seed "
                        + recipe.resample().seed()
                        + ".");
        int count =
                1
                        + (int)
                                model.modelsProperty().get().stream()
                                        .filter(id -> !id.equals(recipe.model().classifier()))
                                        .count();
        models.setText(count == 1 ? "1 model" : count + " models");
    }

    private static HBox locked(String name) {
        CheckBox box = new CheckBox(name);
        box.setMnemonicParsing(false);
        box.setSelected(true);
        box.setDisable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox line = new HBox(box, Icons.lock());
        line.getStyleClass().add("variant-row");
        return line;
    }

    private void fillAdd() {
        for (Family family : Arrays.asList(Family.values())) {
            Menu menu = new Menu(title(family));
            for (Descriptor sampler : Samplers.ALL) {
                if (sampler.family() == family && family != Family.NONE) {
                    MenuItem item = new MenuItem(sampler.name());
                    item.setMnemonicParsing(false);
                    item.setUserData(sampler);
                    item.setOnAction(event -> model.add(sampler.id()));
                    menu.getItems().add(item);
                }
            }
            if (!menu.getItems().isEmpty()) {
                add.getItems().add(menu);
            }
        }
    }

    private static String title(Family family) {
        return switch (family) {
            case NONE -> "Nothing";
            case OVER -> "Over-sampling";
            case UNDER -> "Under-sampling";
            case CLEANING -> "Cleaning";
            case COMBINED -> "Combined";
        };
    }

    private void allow() {
        for (MenuItem family : add.getItems()) {
            for (MenuItem item : ((Menu) family).getItems()) {
                if (item.getUserData() instanceof Descriptor sampler) {
                    String why = reason.apply(sampler);
                    item.setDisable(!why.isEmpty());
                    item.setText(why.isEmpty() ? sampler.name() : sampler.name() + ": " + why);
                }
            }
        }
    }

    private void fillModels() {
        for (ClassifierDescriptor each : Classifiers.ALL) {
            CheckMenuItem item = new CheckMenuItem(each.name());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> toggle(each.id()));
            Runnable tick = () -> tick(item, each.id());
            workspace.recipe().subscribe(tick);
            model.modelsProperty().subscribe(tick);
            tick.run();
            models.getItems().add(item);
        }
    }

    private void tick(CheckMenuItem item, String id) {
        Recipe recipe = workspace.recipe().get();
        boolean isOwn = recipe != null && recipe.model().classifier().equals(id);
        item.setDisable(isOwn);
        item.setSelected(isOwn || model.modelsProperty().get().contains(id));
    }

    private void toggle(String id) {
        List<String> next = new ArrayList<>(model.modelsProperty().get());
        if (!next.remove(id)) {
            next.add(id);
        }
        model.learnWith(next);
    }
}
