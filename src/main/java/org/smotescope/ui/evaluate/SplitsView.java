package org.smotescope.ui.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.experiment.Comparison;
import org.smotescope.experiment.EvaluationReport;
import org.smotescope.experiment.Leak;
import org.smotescope.experiment.LeakReport;
import org.smotescope.experiment.SweepReport;
import org.smotescope.experiment.VariantResult;
import org.smotescope.experiment.Verdict;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.ui.Mends;
import org.smotescope.ui.evaluate.SpreadLine.Look;
import org.smotescope.ui.form.Magnified;
import org.smotescope.ui.form.Sentence;
import org.smotescope.ui.form.WrapBox;
import org.smotescope.ui.theme.Palette;

/// What was measured on many splits: verdict, dots and intervals; curves over amounts; a mistake on
/// purpose beside the honest number.
final class SplitsView extends VBox {
    private static final double LEAST_SWEEP = 220;
    private static final Duration BETWEEN_FLIPS = Duration.millis(400);

    /// Shown, but measured for something else than what is asked now.
    private static final PseudoClass STILL = PseudoClass.getPseudoClass("still");

    private final SplitsViewModel model;
    private final Label headline = new Label();
    private final Label detail = new Label();
    private final Label why = new Label();
    private final Button whyLink = new Button("Why?");
    private final ProgressBar bar = new ProgressBar();
    private final HBox running = new HBox();
    private final ToggleButton flip = new ToggleButton("Flip seeds");
    private final HBox mends = new WrapBox();
    private final Label against = new Label();
    private final FlowPane leaks = new FlowPane();
    private final VBox finding = new VBox();
    private final StackPane pictures = new StackPane();
    private final SpreadPainting spread;
    private final SweepPainting sweep;
    private final PauseTransition pause = new PauseTransition(BETWEEN_FLIPS);

    SplitsView(SplitsViewModel model, ObservableValue<Palette> palette) {
        this.model = model;
        spread = new SpreadPainting(palette);
        sweep = new SweepPainting(palette, model::setRatio);
        getStyleClass().add("splits");
        headline.getStyleClass().add("headline");
        detail.getStyleClass().add("finding-detail");
        why.getStyleClass().add("hint");
        for (Label label : List.of(headline, detail, why)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        whyLink.getStyleClass().addAll("link-button", "panel-link");
        whyLink.setOnAction(event -> setShown(why, !why.isVisible()));
        setShown(why, false);
        mends.getStyleClass().addAll("splits-running", "splits-mends");
        mends.setId("splits-mends");
        finding.getChildren().addAll(headline, detail, mends, whyLink, why);
        finding.getStyleClass().add("finding");
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        for (Node picture : List.of(spread, sweep)) {
            picture.managedProperty().bind(picture.visibleProperty());
        }
        sweep.setMinHeight(LEAST_SWEEP);
        pictures.getChildren().addAll(spread, sweep);
        pictures.getStyleClass().add("splits-pictures");
        Magnified magnified = new Magnified();
        magnified.setContent(pictures);
        VBox.setVgrow(magnified, Priority.ALWAYS);
        getChildren().addAll(finding, tools(), rule, magnified);
        pause.setOnFinished(event -> model.flipSeeds());
        model.foundProperty().subscribe(found -> show());
        model.stillProperty().subscribe(still -> show());
        model.measuredOnProperty().subscribe(on -> show());
        model.problemProperty().subscribe(problem -> show());
        model.mendsProperty().subscribe(this::offer);
        model.ratioProperty().subscribe(ratio -> show());
        model.progressProperty().subscribe(share -> progress(share.doubleValue()));
    }

    private HBox tools() {
        Button cancel = new Button("Cancel");
        cancel.setOnAction(event -> stop());
        running.getChildren().addAll(new Label("Measuring"), bar, cancel);
        running.getStyleClass().add("splits-running");
        flip.setTooltip(
                new Tooltip("Draws other folds, one after the other, until pressed again."));
        flip.setOnAction(event -> flipNext());
        for (Leak leak : Leak.values()) {
            CheckBox box = new CheckBox(leak.words());
            box.setMnemonicParsing(false);
            box.setMinWidth(Region.USE_PREF_SIZE);
            box.setOnAction(event -> model.toggle(leak));
            model.leaksProperty().subscribe(chosen -> box.setSelected(chosen.contains(leak)));
            leaks.getChildren().add(box);
        }
        leaks.getStyleClass().add("splits-leaks");
        leaks.setMinWidth(0);
        HBox.setHgrow(leaks, Priority.ALWAYS);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        flip.setMinWidth(Region.USE_PREF_SIZE);
        running.setMinWidth(Region.USE_PREF_SIZE);
        against.getStyleClass().add("hint");
        against.setWrapText(true);
        HBox tools = new WrapBox();
        tools.getChildren().setAll(leaks, flip, against, space, running);
        tools.getStyleClass().add("splits-tools");
        return tools;
    }

    private void offer(List<Mend> offered) {
        mends.getChildren().setAll(offered.stream().map(this::button).toList());
        setShown(mends, !offered.isEmpty());
    }

    private Button button(Mend mend) {
        Button button = new Button(Mends.button(mend));
        button.setOnAction(event -> model.mend(mend));
        return button;
    }

    private void stop() {
        flip.setSelected(false);
        model.cancel();
        show();
    }

    private void flipNext() {
        boolean isAllowed =
                flip.isSelected()
                        && model.measuredOnProperty().get() == MeasuredOn.FOLDS
                        && model.problemProperty().get().isEmpty();
        flip.setSelected(isAllowed);
        if (!isAllowed) {
            pause.stop();
        } else if (model.progressProperty().get() < 0) {
            pause.playFromStart();
        }
    }

    private void progress(double share) {
        running.setVisible(share >= 0);
        bar.setProgress(Math.max(0.0, share));
        flipNext();
    }

    private void show() {
        MeasuredOn on = model.measuredOnProperty().get();
        setShown(this, on != MeasuredOn.TEST_ROWS);
        setShown(leaks, on == MeasuredOn.WRONG);
        boolean isMeasured = model.problemProperty().get().isEmpty();
        setShown(flip, on == MeasuredOn.FOLDS && isMeasured);
        String still = model.stillProperty().get();
        setShown(against, isMeasured && (on == MeasuredOn.FOLDS || !still.isEmpty()));
        for (Node of : List.of(finding, pictures)) {
            of.pseudoClassStateChanged(STILL, !still.isEmpty());
        }
        spread.setVisible(on != MeasuredOn.AMOUNTS);
        sweep.setVisible(on == MeasuredOn.AMOUNTS);
        setShown(whyLink, on == MeasuredOn.FOLDS && isMeasured);
        setShown(why, why.isVisible() && whyLink.isVisible());
        flipNext();
        if (!isMeasured) {
            String problem = model.problemProperty().get();
            say("This cannot be measured.", Sentence.capital(problem) + ".", "");
            spread.clear();
            sweep.setVisible(false);
            return;
        }
        switch (model.foundProperty().get()) {
            case Splits.Folds folds when on == MeasuredOn.FOLDS -> show(folds);
            case Splits.Amounts(SweepReport report) when on == MeasuredOn.AMOUNTS -> show(report);
            case Splits.Wrong(LeakReport report) when on == MeasuredOn.WRONG -> show(report);
            case null, default -> showNothing();
        }
        if (!still.isEmpty()) {
            against.setText(still);
        }
    }

    private void showNothing() {
        if (model.progressProperty().get() < 0) {
            say("Stopped.", "Choose another view and come back to measure again.", "");
        } else {
            say("Measuring on many splits.", "The first numbers come in a moment.", "");
        }
        against.setText("");
        spread.clear();
        sweep.setVisible(false);
    }

    private void say(String newHeadline, String newDetail, String newWhy) {
        headline.setText(newHeadline);
        detail.setText(newDetail);
        why.setText(newWhy);
    }

    private void show(Splits.Folds folds) {
        EvaluationReport report = folds.report();
        Verdict verdict = report.verdict();
        say(verdict.headline(), verdict.detail(), verdict.why());
        List<SpreadLine> lines = new ArrayList<>();
        for (VariantResult variant : report.variants()) {
            boolean isRecipe = variant.name().equals(report.subject().variant());
            lines.add(line(report, variant, isRecipe ? Look.RECIPE : Look.PLAIN));
        }
        String yardstick = MeasuredFolds.yardstick(report, folds.rule());
        Optional<Comparison> change = report.comparison(report.subject().variant(), yardstick);
        spread.show(
                lines,
                new MetricNames(report.subject().classes()),
                metric -> change.map(each -> ChangeWords.of(each, metric)).orElse(""));
        // Where the rule is tuned, it is for both.
        String rule = folds.rule().isTuned() ? ", each at its tuned threshold," : ",";
        against.setText(
                change.isEmpty()
                        ? ""
                        : "Change: "
                                + report.subject().sampler()
                                + " less no resampling"
                                + (report.subject().isBinary() ? rule : ",")
                                + " with its 95 % interval over "
                                + report.splits()
                                + " folds.");
    }

    private static SpreadLine line(EvaluationReport report, VariantResult variant, Look look) {
        boolean isRecipe = variant.name().equals(report.subject().variant());
        String name = isRecipe ? report.subject().sampler() : SpreadLine.words(variant.name());
        return new SpreadLine(name, look, variant);
    }

    private void show(SweepReport report) {
        boolean isOneRatio = report.subject().isBinary();
        say(
                "What the amount of " + report.subject().sampler() + " changes.",
                report.points().size()
                        + " amounts, each the mean over the same "
                        + report.splits()
                        + " folds of "
                        + Words.count(report.rows())
                        + " rows, with its 95 % interval."
                        + (isOneRatio ? " Drag the violet line, or use the arrow keys." : ""),
                "");
        sweep.show(report, isOneRatio ? model.ratioProperty().get() : Double.NaN);
    }

    private void show(LeakReport report) {
        MetricNames names = new MetricNames(report.honest().subject().classes());
        List<SpreadLine> lines = new ArrayList<>();
        StringBuilder numbers = new StringBuilder();
        for (VariantResult wrong : report.wrong()) {
            Optional<VariantResult> honest = report.honest().variant(wrong.name());
            honest.ifPresent(each -> lines.add(line(report.honest(), each, Look.PLAIN)));
            lines.add(new SpreadLine("done wrong", Look.WRONG, wrong));
            if (honest.isPresent() && wrong.name().equals(report.honest().subject().variant())) {
                numbers.append(
                                difference(
                                        names.of(Metric.PRECISION),
                                        honest.get(),
                                        wrong,
                                        Metric.PRECISION))
                        .append(", ");
                numbers.append(difference(names.inside(Metric.F1), honest.get(), wrong, Metric.F1))
                        .append(", ");
                numbers.append(
                                difference(
                                        names.inside(Metric.ROC_AUC),
                                        honest.get(),
                                        wrong,
                                        Metric.ROC_AUC))
                        .append(". ");
            }
        }
        say(
                report.warning(),
                numbers + "The red numbers are no measure of any model. Exports are blocked.",
                "");
        spread.show(lines, names, metric -> "");
    }

    private static String difference(
            String name, VariantResult honest, VariantResult wrong, Metric metric) {
        return name
                + " "
                + Words.shortRate(wrong.metric(metric))
                + " instead of "
                + Words.shortRate(honest.metric(metric));
    }

    private static void setShown(@Nullable Node node, boolean isShown) {
        if (node != null) {
            node.setVisible(isShown);
            node.setManaged(isShown);
        }
    }
}
