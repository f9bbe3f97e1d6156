package org.smotescope.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Preparation;
import org.smotescope.data.PrepareRules.Missing;
import org.smotescope.data.Role;
import org.smotescope.experiment.Run;
import org.smotescope.ui.RecipeValue;
import org.smotescope.ui.Workspace;
import org.smotescope.ui.form.Figures;

/// One column in detail.
final class InspectorViewModel {
    private final Workspace workspace;
    private final ColumnsViewModel columns;
    private final RecipeValue<Missing> missing;

    /// A line of the table by class.
    ///
    /// @param words what the numbers are
    /// @param numbers one per class, in the order of their looks
    record Line(String words, List<String> numbers) {
        Line {
            numbers = List.copyOf(numbers);
        }
    }

    InspectorViewModel(Workspace workspace, ColumnsViewModel columns) {
        this.workspace = workspace;
        this.columns = columns;
        missing =
                new RecipeValue<>(
                        workspace,
                        recipe -> recipe.prepare().missing(),
                        (recipe, value) -> recipe.withPrepare(recipe.prepare().withMissing(value)));
    }

    ObservableValue<@Nullable ColumnSummary> column() {
        return columns.selectedColumn();
    }

    /// What is done to empty cells, in all columns.
    RecipeValue<Missing> missing() {
        return missing;
    }

    /// The names of the classes by look.
    List<String> labels() {
        TableSummary summary = columns.summary().get();
        return summary == null ? List.of() : summary.labels();
    }

    /// "column 4 of 7".
    String positionWords(ColumnSummary column) {
        TableSummary summary = columns.summary().get();
        int all = summary == null ? 0 : summary.columns().size();
        return "column " + (column.position() + 1) + " of " + all;
    }

    /// The numbers of a column by class.
    List<Line> lines(ColumnSummary column) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(column, "rows with a value", each -> Figures.count(each.present())));
        if (column.isNumber()) {
            lines.add(line(column, "mean", each -> column.figure(each.mean())));
            lines.add(line(column, "median", each -> column.figure(each.median())));
            lines.add(line(column, "spread (sd)", each -> column.figure(each.spread())));
        }
        lines.add(line(column, "empty", each -> Figures.count(each.empty())));
        return lines;
    }

    /// Whether it matters what is done to the column's empty cells.
    boolean hasEmptyCells(ColumnSummary column) {
        return column.empty() > 0 && column.spec().role() == Role.FEATURE;
    }

    /// What the choice means for one column.
    ObservableValue<String> missingWords() {
        return Bindings.createStringBinding(this::missingWordsNow, workspace.run(), column());
    }

    private String missingWordsNow() {
        ColumnSummary column = columns.selectedColumn().getValue();
        Run run = workspace.run().get();
        if (column == null || run == null) {
            return "";
        }
        return switch (run.recipe().prepare().missing()) {
            case MEDIAN ->
                    run.prepared().preparation().fills().stream()
                            .filter(fill -> fill.column().equals(column.name()))
                            .map(fill -> fillWords(column, fill))
                            .findFirst()
                            .orElse("The column is not used.");
            case CATEGORY ->
                    column.isNumber()
                            ? "The median comes from training rows only."
                            : "An empty cell is a word of its own.";
            case DROP -> "In all columns alike, in training and test rows.";
            case REFUSE -> "Nothing is computed while a cell is empty.";
        };
    }

    private static String fillWords(ColumnSummary column, Preparation.Fill fill) {
        return fill.word() == null
                ? "The median (" + column.figure(fill.number()) + ") comes from training rows only."
                : "The commonest word (" + fill.word() + ") comes from training rows only.";
    }

    private static Line line(
            ColumnSummary column, String words, Function<ClassStatistics, String> number) {
        return new Line(words, column.byClass().stream().map(number).toList());
    }
}
