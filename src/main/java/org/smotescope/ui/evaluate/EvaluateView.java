package org.smotescope.ui.evaluate;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Run;
import org.smotescope.learning.metrics.Counts;
import org.smotescope.ui.Mends;
import org.smotescope.ui.Place;
import org.smotescope.ui.evaluate.EvaluateViewModel.Grip;
import org.smotescope.ui.figure.Figure;
import org.smotescope.ui.form.Fxml;
import org.smotescope.ui.form.Icons;
import org.smotescope.ui.form.Segments;
import org.smotescope.ui.selection.MatrixCell;
import org.smotescope.ui.theme.Palette;

/// The place Evaluate: binds its nodes to the view-model and forwards what is done with them.
public final class EvaluateView implements Place {
    private static final double NARROW = 860.0;

    /// Below these the panels, and the matrices too, stand in one column, which is scrolled.
    private static final double STACKED_PANELS = 820.0;

    private static final double STACKED = 640.0;

    private static final double LEAST_PANEL = 220.0;

    @FXML private HBox compare;
    @FXML private Label noThreshold;
    @FXML private HBox rules;
    @FXML private HBox measured;
    @FXML private VBox content;
    @FXML private VBox testRows;
    @FXML private VBox waiting;
    @FXML private Label headline;
    @FXML private Label detail;
    @FXML private Label columnNote;
    @FXML private GridPane strips;
    @FXML private HBox matrices;
    @FXML private VBox pictures;
    @FXML private GridPane panels;
    @FXML private GridPane curvesAndClasses;

    private final EvaluateViewModel model;
    private final SplitsViewModel splitsModel;
    private final SplitsView splits;
    private final StripRows stripRows;
    private final MetricTable metrics;
    private final SidePane side;
    private final ClassGrid manyClasses;
    private final CurvePane curves;
    private final ClassMatrixPane beforeClasses;
    private final ClassMatrixPane afterClasses;
    private final Label afterTitle = new Label();
    private final Label status = new Label();
    private final Parent root;

    public EvaluateView(
            EvaluateViewModel model,
            SplitsViewModel splitsModel,
            ObservableValue<Palette> palette) {
        this.model = model;
        this.splitsModel = splitsModel;
        metrics = new MetricTable(() -> splitsModel.measuredOnProperty().set(MeasuredOn.FOLDS));
        splits = new SplitsView(splitsModel, palette);
        stripRows = new StripRows(model, palette);
        side = new SidePane(palette, model::choose);
        manyClasses = new ClassGrid(palette, model::choose);
        curves = new CurvePane(palette, step -> model.step(Grip.AFTER, step));
        beforeClasses = new ClassMatrixPane(MatrixCell.Model.BEFORE, model, palette);
        afterClasses = new ClassMatrixPane(MatrixCell.Model.AFTER, model, palette);
        root = Fxml.load(this, "Evaluate.fxml");
    }

    @FXML
    private void initialize() {
        headline.setMinHeight(Region.USE_PREF_SIZE);
        detail.setMinHeight(Region.USE_PREF_SIZE);
        columnNote.setMinHeight(Region.USE_PREF_SIZE);
        columnNote.setGraphic(Icons.warning());
        addRules();
        addWaiting();
        Segments.fill(
                measured,
                List.of(MeasuredOn.values()),
                MeasuredOn::label,
                MeasuredOn::help,
                splitsModel.measuredOnProperty());
        content.getChildren().add(splits);
        VBox.setVgrow(splits, Priority.ALWAYS);
        splitsModel.measuredOnProperty().subscribe(on -> show(model.momentProperty().get()));
        stripRows.addTo(strips);
        addMatrix(new Label("no resampling"), "Before", beforeClasses);
        addMatrix(afterTitle, "After", afterClasses);
        panels.add(metrics, 0, 0);
        curvesAndClasses.add(curves, 0, 0);
        curvesAndClasses.add(side, 1, 0);
        panels.add(manyClasses, 1, 0);
        curves.kindProperty().addListener((kind, was, is) -> show(model.momentProperty().get()));
        pictures.widthProperty().subscribe(width -> share(width.doubleValue()));
        splitsModel
                .foldsProperty()
                .addListener((of, was, is) -> show(model.momentProperty().get()));
        model.momentProperty().subscribe(this::show);
    }

    /// Where there is hardly any room all goes below each other; where there is little the tables
    /// get more of it, and the gaps less; so do the longer names of metrics of many classes.
    private void share(double width) {
        PanelGrid all = new PanelGrid(panels, 0.0);
        PanelGrid right = new PanelGrid(curvesAndClasses, LEAST_PANEL);
        stripRows.arrange(strips, width < STACKED);
        if (width < STACKED_PANELS) {
            all.below();
            right.below();
            return;
        }
        boolean isNarrow = width < NARROW;
        double gap = isNarrow ? 16.0 : 28.0;
        double more = manyClasses.isVisible() ? 4.0 : 0.0;
        all.beside((isNarrow ? 42.0 : 38.6) + more, gap);
        right.beside(isNarrow ? 42.5 : 50.0, gap);
    }

    private void addRules() {
        noThreshold.setMinWidth(Region.USE_PREF_SIZE);
        Segments.fill(
                rules,
                List.of(CompareAt.values()),
                CompareAt::label,
                CompareAt::help,
                model.compareAtProperty());
    }

    /// What is said while the cheapest thresholds are looked for, or why there are none.
    private void addWaiting() {
        Cheapest cheapest = model.cheapest();
        ProgressBar bar = new ProgressBar();
        cheapest.progressProperty().subscribe(share -> bar.setProgress(share.doubleValue()));
        Button cancel = new Button("Cancel");
        cancel.setId("cancel-cheapest");
        cancel.setOnAction(event -> model.compareAtProperty().set(CompareAt.RULE));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox running =
                new HBox(
                        new Label("Looking for the cheapest thresholds on the training folds"),
                        space,
                        bar,
                        cancel);
        running.getStyleClass().add("splits-running");
        Label problem = new Label("", Icons.warning());
        problem.setId("cheapest-problem");
        problem.setWrapText(true);
        problem.textProperty()
                .bind(cheapest.problemProperty().map(words -> Mends.capital(words) + "."));
        cheapest.progressProperty()
                .subscribe(share -> setShown(running, share.doubleValue() >= 0.0));
        cheapest.problemProperty().subscribe(words -> setShown(problem, !words.isEmpty()));
        waiting.getChildren().addAll(running, problem);
    }

    private void addMatrix(Label subtitle, String title, ClassMatrixPane matrix) {
        Label name = new Label(title);
        name.getStyleClass().add("strong");
        subtitle.getStyleClass().add("hint");
        HBox head = new HBox(name, subtitle);
        head.getStyleClass().add("panel-head");
        VBox.setVgrow(matrix, Priority.ALWAYS);
        VBox box = new VBox(head, matrix);
        box.getStyleClass().add("class-matrix");
        HBox.setHgrow(box, Priority.ALWAYS);
        matrices.getChildren().add(box);
    }

    private void show(@Nullable Moment moment) {
        content.setVisible(moment != null);
        if (moment == null) {
            return;
        }
        boolean isBinary = moment.models().isBinary();
        headline.setText(moment.finding().headline());
        detail.setText(unbroken(moment.finding().detail()));
        columnNote.setText(moment.models().columns());
        setShown(columnNote, !columnNote.getText().isEmpty());
        status.setText(TestRows.words(moment));
        boolean isOfTestRows = splitsModel.measuredOnProperty().get() == MeasuredOn.TEST_ROWS;
        setShown(testRows, isOfTestRows);
        setShown(compare, isBinary && isOfTestRows);
        setShown(noThreshold, !isBinary && isOfTestRows);
        setShown(strips, isBinary);
        setShown(matrices, !isBinary);
        setShown(curvesAndClasses, isBinary);
        if (manyClasses.isVisible() == isBinary) {
            setShown(manyClasses, !isBinary);
            share(pictures.getWidth());
        }
        metrics.show(moment, metric -> splitsModel.change(metric, model.compareAtProperty().get()));
        if (isBinary) {
            side.show(moment);
            stripRows.show(moment);
            curves.show(moment);
        } else {
            manyClasses.show(moment);
            afterTitle.setText(afterWords(moment.models()));
            beforeClasses.show(moment.models(), moment.before().confusion());
            afterClasses.show(moment.models(), moment.after().confusion());
        }
    }

    /// The number of test rows does not stand on a line of its own.
    private static String unbroken(String detail) {
        return detail.replace("Test rows: ", "Test\u00a0rows:\u00a0");
    }

    private static String afterWords(Models models) {
        return models.sampler().isEmpty() ? "no resampling" : models.sampler();
    }

    private static void setShown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    @Override
    public String title() {
        return "Evaluate";
    }

    @Override
    public Node centre() {
        return root;
    }

    /// The models on the test rows; what is measured on folds is no figure yet.
    @Override
    public @Nullable Figure figure() {
        Moment moment = model.momentProperty().get();
        Run run = model.measuredRun();
        boolean isOfTestRows = splitsModel.measuredOnProperty().get() == MeasuredOn.TEST_ROWS;
        return moment == null || run == null || !isOfTestRows
                ? null
                : EvaluateFigure.of(moment, run, panels(moment));
    }

    private List<EvaluateFigure.Panel> panels(Moment moment) {
        Models models = moment.models();
        String beforeHint = EvaluateFigure.hint("no resampling", moment, false);
        String afterHint = EvaluateFigure.hint(afterWords(models), moment, true);
        if (!models.isBinary()) {
            return List.of(
                    new EvaluateFigure.Panel("Before", beforeHint, beforeClasses.body()),
                    new EvaluateFigure.Panel("After", afterHint, afterClasses.body()));
        }
        Counts before = moment.beforeCounts();
        Counts after = moment.afterCounts();
        int scale = Math.max(largest(before), largest(after));
        return List.of(
                new EvaluateFigure.Panel(
                        "Before", beforeHint, new MatrixFigure(models, before, scale)),
                new EvaluateFigure.Panel(
                        "After", afterHint, new MatrixFigure(models, after, scale)),
                curves.panel(),
                side.panel());
    }

    private static int largest(Counts counts) {
        return Math.max(Math.max(counts.tp(), counts.fn()), Math.max(counts.fp(), counts.tn()));
    }

    @Override
    public Node status() {
        return status;
    }
}
