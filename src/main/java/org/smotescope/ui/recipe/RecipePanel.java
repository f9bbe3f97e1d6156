package org.smotescope.ui.recipe;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.smotescope.sampling.Descriptor;
import org.smotescope.ui.Workspace;
import org.smotescope.ui.dialog.FileActions;
import org.smotescope.ui.form.Fxml;
import org.smotescope.ui.form.Icons;
import org.smotescope.ui.form.StepRow;
import org.smotescope.ui.theme.Palette;

/// The left panel.
public final class RecipePanel {
    private final Workspace workspace;
    private final RecipeViewModel model;
    private final ResampleViewModel resampling;
    private final FileActions files;
    private final ObservableValue<Palette> palette;
    private final Map<StepNumber, StepRow> rows = new EnumMap<>(StepNumber.class);
    private final Node sampler;
    private final Parent root;
    private @Nullable Node problemBox;
    @FXML private StepRow data;
    @FXML private StepRow target;
    @FXML private StepRow split;
    @FXML private StepRow prepare;
    @FXML private StepRow resample;
    @FXML private StepRow fit;
    @FXML private StepRow decide;
    @FXML private Button export;
    @FXML private Button python;

    public RecipePanel(
            Workspace workspace,
            RecipeViewModel model,
            ResampleViewModel resampling,
            FileActions files,
            ObservableValue<Palette> palette) {
        this.workspace = workspace;
        this.model = model;
        this.resampling = resampling;
        this.files = files;
        this.palette = palette;
        this.sampler = new ResampleStep(resampling, palette);
        this.root = Fxml.load(this, "recipe.fxml");
    }

    /// The panel.
    public Parent root() {
        return root;
    }

    /// The sampler whose page of words is open, or null.
    public ObjectProperty<@Nullable Descriptor> page() {
        return resampling.page();
    }

    /// Puts another form into the step Resample, or with null that of the recipe's sampler.
    public void showSamplers(@Nullable Node form) {
        resample.bodyProperty().set(form == null ? sampler : form);
    }

    @FXML
    void initialize() {
        RecipeFormViewModel form = new RecipeFormViewModel(workspace);
        add(StepNumber.DATA, data, Fxml.load(new DataStep(form, files), "data-step.fxml"));
        add(StepNumber.TARGET, target, Fxml.load(new TargetStep(form), "target-step.fxml"));
        add(StepNumber.SPLIT, split, Fxml.load(new SplitStep(form), "split-step.fxml"));
        add(
                StepNumber.PREPARE,
                prepare,
                Fxml.load(
                        new PrepareStep(form, new ColumnsViewModel(workspace)),
                        "prepare-step.fxml"));
        add(StepNumber.RESAMPLE, resample, sampler);
        add(StepNumber.MODEL, fit, Fxml.load(new ModelStep(form), "model-step.fxml"));
        add(
                StepNumber.DECIDE,
                decide,
                Fxml.load(
                        new DecideStep(form, new DecideViewModel(workspace)), "decide-step.fxml"));
        model.open().subscribe(this::showOpen);
        model.problem().subscribe(this::showProblem);
        export.disableProperty().bind(files.canExport().map(can -> !can));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(files.refusal().orElse("Write the resampled rows to a file."));
        export.setTooltip(tooltip);
        python.disableProperty().bind(export.disableProperty());
        Tooltip code = new Tooltip();
        code.textProperty()
                .bind(files.refusal().orElse("Put this recipe on the clipboard as a script."));
        python.setTooltip(code);
    }

    @FXML
    void export() {
        files.export();
    }

    @FXML
    void copyPython() {
        files.code().copyPython();
    }

    private void add(StepNumber number, StepRow row, Node form) {
        rows.put(number, row);
        row.setId("step-" + number.name().toLowerCase(java.util.Locale.ROOT));
        row.bodyProperty().set(form);
        row.summaryProperty().bind(model.summary(number));
        row.openProperty()
                .subscribe(
                        (was, is) -> {
                            if (is) {
                                model.open().set(number);
                            } else if (model.open().get() == number) {
                                model.open().set(null);
                            }
                        });
    }

    private void showOpen(@Nullable StepNumber open) {
        rows.forEach((number, row) -> row.openProperty().set(number == open));
    }

    private void showProblem(@Nullable StepProblem problem) {
        if (problemBox != null && problemBox.getParent() instanceof Pane holder) {
            holder.getChildren().remove(problemBox);
        }
        problemBox = null;
        rows.forEach((number, row) -> row.signProperty().set(sign(number, problem)));
        if (problem == null) {
            return;
        }
        Node form = Objects.requireNonNull(rows.get(problem.step())).bodyProperty().get();
        if (form instanceof VBox box) {
            ProblemBox shown = new ProblemBox(problem, model::apply);
            box.getChildren().addFirst(shown);
            problemBox = shown;
        }
    }

    private static @Nullable Node sign(StepNumber number, @Nullable StepProblem problem) {
        if (problem != null && problem.step() == number) {
            FontIcon icon = Icons.warning();
            icon.setAccessibleText(problem.cause());
            return icon;
        }
        return number == StepNumber.SPLIT ? Icons.lock() : null;
    }
}
