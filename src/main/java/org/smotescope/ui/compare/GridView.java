package org.smotescope.ui.compare;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.smotescope.experiment.BoardWords;
import org.smotescope.experiment.Change;
import org.smotescope.experiment.Comparison;
import org.smotescope.experiment.Contender;
import org.smotescope.experiment.Leaderboard;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.experiment.Standing;
import org.smotescope.experiment.VariantResult;
import org.smotescope.experiment.VariantResult.Interval;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.ui.form.NumberText;
import org.smotescope.ui.form.WrapBox;
import org.smotescope.ui.theme.Palette;

/// A sampler at several numbers of neighbours and amounts: a cell for each, the darker the further
/// above the yardstick.
final class GridView extends VBox {
    /// The tint of the best cell: words on it keep their contrast.
    private static final double STRONGEST = 0.38;

    private static final double NAMES = 84;
    private static final double WORDS = 320;
    private static final double LEAST_HALF = 1e-9;

    private final GridViewModel model;
    private final ReadOnlyObjectProperty<Metric> metric;
    private final ObservableValue<Palette> palette;
    private final Consumer<Contender> take;
    private final MenuButton sampler = new MenuButton();
    private final Label words = new Label();
    private final GridPane grid = new GridPane();

    GridView(
            GridViewModel model,
            ReadOnlyObjectProperty<Metric> metric,
            ObservableValue<Palette> palette,
            Consumer<Contender> take) {
        this.model = model;
        this.metric = metric;
        this.palette = palette;
        this.take = take;
        getStyleClass().add("heat-map");
        sampler.setId("grid-sampler");
        sampler.getStyleClass().add("flat-menu");
        sampler.setMnemonicParsing(false);
        sampler.setMinWidth(USE_PREF_SIZE);
        sampler.showingProperty().subscribe(this::fill);
        words.getStyleClass().add("hint");
        words.setWrapText(true);
        words.setMinWidth(WORDS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinHeight(USE_PREF_SIZE);
        WrapBox head = new WrapBox();
        head.setSpacing(8);
        head.getChildren().addAll(sampler, words);
        head.getStyleClass().add("compare-panel-head");
        grid.getStyleClass().add("heat-cells");
        getChildren().addAll(head, grid);
        model.axesProperty().subscribe(this::show);
        model.measuring().boardProperty().subscribe(this::show);
        model.measuring().problemProperty().subscribe(this::show);
        metric.subscribe(this::show);
        palette.subscribe(this::show);
    }

    private void fill() {
        sampler.getItems().clear();
        GridViewModel.Axes now = model.axesProperty().get();
        for (ResamplePlan plan : model.choices()) {
            RadioMenuItem item = new RadioMenuItem(plan.name());
            item.setMnemonicParsing(false);
            item.setSelected(now != null && now.plan().sampler().equals(plan.sampler()));
            item.setOnAction(event -> model.samplerProperty().set(plan));
            sampler.getItems().add(item);
        }
    }

    private void show() {
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        GridViewModel.Axes axes = model.axesProperty().get();
        sampler.setVisible(axes != null);
        if (axes == null) {
            words.setText(
                    "No grid: it needs two classes and a sampler that makes rows from k neighbours,"
                            + " with enough rows for k = 1.");
            return;
        }
        sampler.setText(axes.plan().name());
        String problem = model.measuring().problemProperty().get();
        words.setText(
                problem.isEmpty()
                        ? "Minority to majority, against k. "
                                + metric.get().displayName()
                                + " over "
                                + BoardMenus.words(model.foldsProperty().get())
                                + ". Darker: further above none + threshold"
                                + yardstick()
                                + ","
                                + " in parts of its 95 % interval; ▲ beats it, ▼ is worse. A click"
                                + " takes a cell to Explore."
                        : problem);
        ColumnConstraints names = new ColumnConstraints(NAMES);
        grid.getColumnConstraints().add(names);
        for (int column = 0; column < axes.ratios().size(); column++) {
            ColumnConstraints wide = new ColumnConstraints();
            wide.setHgrow(Priority.ALWAYS);
            wide.setFillWidth(true);
            grid.getColumnConstraints().add(wide);
            grid.add(hint(NumberText.RATIO.write(axes.ratios().get(column))), column + 1, 0);
        }
        for (int line = 0; line < axes.ks().size(); line++) {
            int k = axes.ks().get(line);
            grid.add(hint("k = " + k), 0, line + 1);
            for (int column = 0; column < axes.ratios().size(); column++) {
                grid.add(cell(k, axes.ratios().get(column)), column + 1, line + 1);
            }
        }
    }

    /// " (0.693)", once that is known.
    private String yardstick() {
        Leaderboard board = model.measuring().boardProperty().get();
        return board == null
                ? ""
                : board.standings().stream()
                        .filter(each -> each.role() == Standing.Role.YARDSTICK && each.done() > 0)
                        .findFirst()
                        .map(each -> " (" + Numbers.rate(value(each)) + ")")
                        .orElse("");
    }

    private static Label hint(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("hint");
        return label;
    }

    private double value(Standing standing) {
        VariantResult result = standing.result();
        return result == null ? Double.NaN : result.metric(metric.get());
    }

    private Button cell(int k, double ratio) {
        Button cell = new Button("…");
        cell.getStyleClass().add("heat-cell");
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setMnemonicParsing(false);
        Optional<Standing> standing = model.standing(k, ratio);
        Leaderboard board = model.measuring().boardProperty().get();
        if (standing.isEmpty() || board == null) {
            cell.setDisable(true);
            return cell;
        }
        Standing of = standing.get();
        double value = value(of);
        cell.setText(text(of, value));
        cell.setStyle("-fx-background-color: " + tint(of) + ";");
        String name = "k = " + k + ", amount " + NumberText.RATIO.write(ratio);
        String sentence = change(of) + new BoardWords(board, metric.get()).sentence(of);
        cell.setTooltip(new Tooltip(name + ": " + sentence));
        cell.setAccessibleText(name + ", " + cell.getText() + ". " + sentence);
        cell.setOnAction(event -> take.accept(of.contender()));
        return cell;
    }

    /// "Change +0.005, 95 % interval −0.010 … 0.020. ", where it is known.
    private String change(Standing of) {
        Comparison difference = of.difference();
        if (difference == null || !difference.interval(metric.get()).isDefined()) {
            return "";
        }
        Interval interval = difference.interval(metric.get());
        return "Change "
                + Numbers.signed(difference.mean(metric.get()))
                + ", 95 % interval "
                + Numbers.signed(interval.low())
                + " … "
                + Numbers.signed(interval.high())
                + ". ";
    }

    private String text(Standing of, double value) {
        if (Double.isNaN(value)) {
            return of.problem().isEmpty() ? "…" : "–";
        }
        Change change =
                of.difference() == null ? Change.UNKNOWN : of.difference().change(metric.get());
        String sign =
                switch (change) {
                    case BETTER -> " ▲";
                    case WORSE -> " ▼";
                    case HELD, UNCLEAR, UNKNOWN -> "";
                };
        return Numbers.rate(value) + sign;
    }

    /// From nothing to the strongest tint: half of it where there is no difference from the
    /// yardstick, all or nothing where the interval of the difference ends at 0. What differs by
    /// chance looks alike.
    private String tint(Standing of) {
        Comparison difference = of.difference();
        double share = 0;
        if (difference != null && difference.interval(metric.get()).isDefined()) {
            Interval interval = difference.interval(metric.get());
            double half = Math.max((interval.high() - interval.low()) / 2, LEAST_HALF);
            boolean isLower = metric.get().better() == Metric.Better.LOWER;
            double gain = isLower ? -difference.mean(metric.get()) : difference.mean(metric.get());
            share = Math.clamp(0.5 + gain / half / 2, 0.0, 1.0);
        }
        double strength = STRONGEST * share;
        Color colour = palette.getValue().accent();
        return String.format(
                Locale.ROOT,
                "rgba(%d, %d, %d, %.3f)",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255),
                strength);
    }
}
