package org.smotescope.ui.explore;

import java.util.List;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.ClassName;
import org.smotescope.data.Column;
import org.smotescope.data.Ints;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.diagnostics.ClassDiagnosis;
import org.smotescope.experiment.diagnostics.ColumnDrift;
import org.smotescope.experiment.diagnostics.ColumnDrift.Excess;
import org.smotescope.experiment.diagnostics.Figure;
import org.smotescope.experiment.diagnostics.Figure.Detail;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.selection.PickedRows;

/// The figures about the new rows of a class in few words, and the rows that they speak of.
///
/// @param run whose rows they are
/// @param of the class
record CheckWords(Run run, ClassDiagnosis of) {
    /// How the class is called in sentences.
    private String name() {
        return ClassName.of(run.resampling().source().classes().name(), of.label()).words();
    }

    /// "failed: 840 new rows beside 140 original ones".
    String title() {
        return name()
                + ": "
                + Figures.count(of.made(), "new row")
                + " beside "
                + Figures.count(of.original())
                + (of.original() == 1 ? " original one" : " original ones");
    }

    Checks.Line line(CheckKey key, Figure figure, Checks.Fold fold) {
        return switch (figure) {
            case Figure.Absent(Figure.Kind kind, String reason) ->
                    new Checks.Line(
                            key, kind.title(), "\u2013", "does not apply", reason, fold, figure);
            case Figure.Found found ->
                    new Checks.Line(
                            key,
                            found.kind().title(),
                            value(found),
                            count(found),
                            help(found),
                            fold,
                            figure);
        };
    }

    private String value(Figure.Found found) {
        if (Double.isNaN(found.value())) {
            return "\u2013";
        }
        return switch (found.kind().unit()) {
            case SHARE -> Figures.percent(found.value());
            case RATIO -> Figures.fixed(found.value(), 2) + " \u00d7";
            case STATISTIC -> measure(found) + Figures.fixed(found.value(), 3);
        };
    }

    /// The name of the statistic: of Kolmogorov and Smirnov, or of total variation.
    private String measure(Figure.Found found) {
        return found.detail() instanceof Detail.Drift(List<ColumnDrift> columns)
                ? measure(columns.getFirst())
                : "";
    }

    String measure(ColumnDrift drift) {
        return column(drift) instanceof CategoricalColumn ? "TV " : "KS ";
    }

    private Column column(ColumnDrift drift) {
        return run.resampling().source().features().get(drift.feature());
    }

    /// How many rows a figure counts.
    private String count(Figure.Found found) {
        String made = Figures.count(of.made(), "new row");
        return switch (found.detail()) {
            case Detail.Part part -> Figures.count(part.count()) + " of " + made;
            case Detail.Bridges bridges ->
                    Figures.count(bridges.count())
                            + " of "
                            + made
                            + ", "
                            + Figures.count(bridges.clusters().size(), "cluster");
            case Detail.Uses uses -> overused(found, uses);
            case Detail.Copies _ -> Figures.count(found.rows().size()) + " of " + made;
            case Detail.Nearest _ -> made + " to " + Figures.count(of.original()) + " original";
            case Detail.Drift(List<ColumnDrift> columns) ->
                    columns.getFirst().column()
                            + ", "
                            + Figures.count(columns.getFirst().made())
                            + " to "
                            + Figures.count(columns.getFirst().original());
        };
    }

    private static String overused(Figure.Found found, Detail.Uses uses) {
        String rows = Figures.count(uses.counts().size(), "row");
        if (found.rows().isEmpty()) {
            return uses.isEven() ? rows + " evenly used" : "0 of " + rows;
        }
        return Figures.count(uses.ofOverused())
                + " of "
                + Figures.count(uses.counts().stream().sum(), "new row")
                + ", from "
                + Figures.count(found.rows().size())
                + " of "
                + rows;
    }

    private static String help(Figure.Found found) {
        String words =
                switch (found.kind()) {
                    case INVADED -> "New rows nearer to another class than to their own.";
                    case BRIDGING -> "New rows in the gap between clusters of their class.";
                    case NOISE -> "New rows whose base has only other classes around it.";
                    case OVERUSED ->
                            "New rows whose base is used more than twice as often as the mean.";
                    case DUPLICATES -> "New rows that equal another row in every column.";
                    case DISTANCE -> "Median distance to the nearest original, new over original.";
                    case DRIFT -> "Largest difference of the distributions, 0 to 1.";
                };
        return words + (found.rows().isEmpty() ? " Detail: \u2192" : " Choose its rows: Enter");
    }

    /// The rows of a figure or of a part of it.
    PickedRows rows(CheckKey key, Figure.Found found) {
        if (key.part() == CheckKey.WHOLE) {
            return PickedRows.of(run, why(found), found.rows());
        }
        return switch (found.detail()) {
            case Detail.Bridges bridges ->
                    PickedRows.of(
                            run,
                            "cluster " + (key.part() + 1) + " of " + name(),
                            key.part() < bridges.clusters().size()
                                    ? bridges.clusters().get(key.part())
                                    : Ints.of());
            case Detail.Drift(List<ColumnDrift> columns) ->
                    columns.stream()
                            .filter(each -> each.feature() == key.part())
                            .findFirst()
                            .map(
                                    each ->
                                            PickedRows.of(
                                                    run,
                                                    excess(each),
                                                    each.rows(run.resampling(), of.code())))
                            .orElseGet(() -> PickedRows.of(run, "", Ints.of()));
            case Detail.Part _, Detail.Uses _, Detail.Copies _, Detail.Nearest _ ->
                    PickedRows.of(run, why(found), found.rows());
        };
    }

    private String why(Figure.Found found) {
        return switch (found.kind()) {
            case INVADED -> "nearer to another class than to " + name();
            case BRIDGING -> "between clusters of " + name();
            case NOISE -> "made from noise of " + name();
            case OVERUSED -> "over-used bases of " + name();
            case DUPLICATES -> "equal to another row";
            case DISTANCE -> "farther away than any original row of " + name();
            case DRIFT ->
                    found.detail() instanceof Detail.Drift(List<ColumnDrift> columns)
                            ? excess(columns.getFirst())
                            : "";
        };
    }

    /// "too many with pressure above 44.6".
    private String excess(ColumnDrift drift) {
        return switch (drift.excess()) {
            case Excess.UpTo(double value) ->
                    "too many with " + drift.column() + " at most " + Figures.value(value);
            case Excess.Above(double value) ->
                    "too many with " + drift.column() + " above " + Figures.value(value);
            case Excess.OfWord(int code) ->
                    column(drift) instanceof CategoricalColumn words && code >= 0
                            ? "too many with "
                                    + drift.column()
                                    + " = "
                                    + words.dictionary().get(code)
                            : "too many with " + drift.column() + " empty";
            case Excess.Nowhere _ -> "no drift in " + drift.column();
        };
    }
}
