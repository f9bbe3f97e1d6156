package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Ints;
import org.smotescope.experiment.diagnostics.ColumnDrift;
import org.smotescope.experiment.diagnostics.Figure;
import org.smotescope.experiment.diagnostics.Figure.Detail;
import org.smotescope.experiment.diagnostics.Histogram;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.theme.Palette;

/// What a figure shows when it is unfolded.
final class CheckDetail {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /// Columns or clusters that are listed one by one.
    private static final int LISTED = 12;

    private final ChecksViewModel model;
    private final ObservableValue<Palette> palette;

    CheckDetail(ChecksViewModel model, ObservableValue<Palette> palette) {
        this.model = model;
        this.palette = palette;
    }

    /// @param chosen which part's rows are chosen, if any
    List<Node> of(Checks.Line line, @Nullable CheckKey chosen) {
        return switch (line.figure()) {
            case Figure.Absent(_, String reason) -> List.of(ChecksView.hint(reason));
            case Figure.Found found -> {
                List<Node> nodes = new ArrayList<>(chart(line.key(), found.detail(), chosen));
                nodes.add(ChecksView.hint(found.sentence()));
                yield nodes;
            }
        };
    }

    private List<Node> chart(CheckKey key, Detail detail, @Nullable CheckKey chosen) {
        return switch (detail) {
            case Detail.Part part ->
                    List.of(
                            share("new rows", part.count(), part.of()),
                            share("original", part.originalCount(), part.originals()));
            case Detail.Copies copies ->
                    List.of(
                            share("of original", copies.ofOriginals(), copies.of()),
                            share("of new rows", copies.ofNewRows(), copies.of()));
            case Detail.Bridges bridges -> clusters(key, bridges.clusters(), chosen);
            case Detail.Uses uses -> uses(uses);
            case Detail.Nearest nearest -> nearest(nearest);
            case Detail.Drift(List<ColumnDrift> columns) -> columns(key, columns, chosen);
        };
    }

    private static Node share(String name, int count, int of) {
        double share = of == 0 ? 0 : (double) count / of;
        return bar(name, share, Figures.count(count) + " of " + Figures.count(of));
    }

    private List<Node> clusters(CheckKey key, List<Ints> clusters, @Nullable CheckKey chosen) {
        double most = clusters.getFirst().size();
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < Math.min(LISTED, clusters.size()); i++) {
            int size = clusters.get(i).size();
            nodes.add(
                    choosing(
                            bar("cluster " + (i + 1), size / most, Figures.count(size, "row")),
                            key.part(i),
                            chosen));
        }
        rest(nodes, clusters.size(), "cluster");
        return nodes;
    }

    private List<Node> columns(CheckKey key, List<ColumnDrift> columns, @Nullable CheckKey chosen) {
        List<Node> nodes = new ArrayList<>();
        for (ColumnDrift drift : columns.subList(0, Math.min(LISTED, columns.size()))) {
            HBox bar = bar(drift.column(), drift.statistic(), Figures.fixed(drift.statistic(), 3));
            boolean hasRows = !(drift.excess() instanceof ColumnDrift.Excess.Nowhere);
            nodes.add(hasRows ? choosing(bar, key.part(drift.feature()), chosen) : bar);
        }
        rest(nodes, columns.size(), "column");
        return nodes;
    }

    private static void rest(List<Node> nodes, int all, String noun) {
        if (all > LISTED) {
            nodes.add(ChecksView.hint("and " + Figures.count(all - LISTED, "more " + noun)));
        }
    }

    private List<Node> uses(Detail.Uses uses) {
        Histogram rows = uses.histogram();
        String most = Figures.count(uses.max(), "use");
        CheckChart chart = new CheckChart(palette, shares(rows.counts()), null);
        chart.setAccessibleText(
                "Rows by their number of uses, from 0 to "
                        + uses.max()
                        + ". Mean "
                        + Figures.fixed(uses.mean(), 1)
                        + ".");
        return List.of(
                chart,
                ends("0 uses", most),
                ChecksView.hint(
                        "Bars: rows by their uses. Mean "
                                + Figures.fixed(uses.mean(), 1)
                                + "; "
                                + Figures.count(uses.unused())
                                + " never used."));
    }

    private List<Node> nearest(Detail.Nearest nearest) {
        Histogram made = nearest.madeHistogram();
        int bins = made.counts().size();
        CheckChart chart =
                new CheckChart(
                        palette,
                        shares(made.counts()),
                        shares(nearest.originalHistogram().counts()));
        double width = made.width();
        chart.mark(place(nearest.made().median(), width, bins), CheckChart.Of.BARS);
        chart.mark(place(nearest.original().median(), width, bins), CheckChart.Of.LINE);
        String medians =
                "Filled: new to original, median "
                        + Figures.value(nearest.made().median())
                        + ". Line: original to original, median "
                        + Figures.value(nearest.original().median())
                        + ".";
        chart.setAccessibleText(medians);
        return List.of(
                chart,
                ends("0", Figures.value(width * (bins - 1)) + " and more"),
                ChecksView.hint(medians + " Shares of rows; ticks: medians."));
    }

    private static double place(double value, double width, int bins) {
        return width == 0 ? 0 : Math.min(1, value / width / bins);
    }

    private static double[] shares(Ints counts) {
        double all = Math.max(1, counts.stream().asLongStream().sum());
        return IntStream.range(0, counts.size()).mapToDouble(i -> counts.get(i) / all).toArray();
    }

    private static Node ends(String left, String right) {
        HBox line = new HBox(ChecksView.hint(left), InspectorLists.space(), ChecksView.hint(right));
        line.getStyleClass().add("check-ends");
        return line;
    }

    private static HBox bar(String name, double share, String value) {
        Label words = new Label(name);
        words.getStyleClass().addAll("size-12", "check-part-name");
        Label number = new Label(value);
        number.getStyleClass().addAll("size-12", "check-part-value");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Region bar = new Region();
        bar.getStyleClass().add("near-bar");
        Region scale = new InspectorLists.Share(bar, share);
        scale.getStyleClass().add("check-bar");
        // All bars are to one scale, however long their numbers are.
        HBox.setHgrow(scale, Priority.NEVER);
        HBox line = new HBox(words, scale, InspectorLists.space(), number);
        line.getStyleClass().add("check-part");
        line.setAccessibleText(name + ", " + value);
        Tooltip.install(line, new Tooltip(name + ": " + value));
        return line;
    }

    private Node choosing(HBox line, CheckKey key, @Nullable CheckKey chosen) {
        line.getStyleClass().addAll("clickable", "focus-ring");
        line.pseudoClassStateChanged(CHOSEN, key.equals(chosen));
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        Tooltip.install(line, new Tooltip(line.getAccessibleText() + ". Choose its rows: Enter"));
        line.setOnMouseClicked(event -> model.toggle(key));
        line.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        event.consume();
                        model.toggle(key);
                    }
                });
        return line;
    }
}
