package org.smotescope.ui.data;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.ColumnType;
import org.smotescope.data.Role;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.DataPlan.ColumnPlan;
import org.smotescope.experiment.Recipe;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Samplers;
import org.smotescope.ui.Workspace;

/// The columns of the file, what each is for, and which one is looked at.
final class ColumnsViewModel {
    private final Workspace workspace;
    private final SummaryViewModel summaries;
    private final StringProperty find = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<ColumnSummary>> columns =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable String> selected = new SimpleObjectProperty<>();

    ColumnsViewModel(Workspace workspace, SummaryViewModel summaries) {
        this.workspace = workspace;
        this.summaries = summaries;
        summaries.summary().subscribe(summary -> list());
        find.subscribe(words -> list());
    }

    /// Shows only columns whose name holds these letters.
    StringProperty find() {
        return find;
    }

    ReadOnlyObjectProperty<List<ColumnSummary>> columns() {
        return columns.getReadOnlyProperty();
    }

    /// The name of the column that the inspector shows, or null.
    ObjectProperty<@Nullable String> selected() {
        return selected;
    }

    /// The column that the inspector shows, or null.
    ObservableValue<@Nullable ColumnSummary> selectedColumn() {
        return Bindings.createObjectBinding(this::selectedNow, summaries.summary(), selected);
    }

    ReadOnlyObjectProperty<@Nullable TableSummary> summary() {
        return summaries.summary();
    }

    /// "7 columns, 4 ready for SMOTE".
    ObservableValue<String> words() {
        return Bindings.createStringBinding(
                this::wordsNow, summaries.summary(), workspace.recipe());
    }

    void setRole(String column, Role role) {
        if (role == Role.TARGET) {
            workspace.change(recipe -> recipe.withTarget(column));
        } else {
            workspace.change(recipe -> withPlan(recipe, column, role, null));
        }
    }

    /// A column that was read as words is read again where it is to hold numbers.
    void setType(String column, ColumnType type) {
        workspace.change(recipe -> withPlan(recipe, column, null, type));
        Table table = workspace.table().get();
        int at = table == null ? -1 : table.indexOf(column);
        boolean readAsWords =
                table != null
                        && at >= 0
                        && !(table.columns().get(at) instanceof org.smotescope.data.NumericColumn);
        if (readAsWords && type == ColumnType.NUMBER) {
            workspace.reread(workspace.readOptions().get().withType(column, type));
        }
    }

    private static Recipe withPlan(
            Recipe recipe, String column, @Nullable Role role, @Nullable ColumnType type) {
        ColumnPlan before =
                recipe.data().columns().getOrDefault(column, new ColumnPlan(null, null));
        ColumnPlan after =
                new ColumnPlan(
                        role == null ? before.role() : role, type == null ? before.type() : type);
        return recipe.withData(recipe.data().withColumn(column, after));
    }

    private void list() {
        TableSummary summary = summaries.summary().get();
        if (summary == null) {
            return;
        }
        String wanted = find.get().strip().toLowerCase(Locale.ROOT);
        columns.set(
                summary.columns().stream()
                        .filter(each -> each.name().toLowerCase(Locale.ROOT).contains(wanted))
                        .toList());
        if (selected.get() == null || summary.column(selected.get()) == null) {
            selected.set(first(summary));
        }
    }

    /// The first column that needs a look, else the first feature.
    private static @Nullable String first(TableSummary summary) {
        return summary.columns().stream()
                .filter(each -> each.spec().role() == Role.FEATURE)
                .sorted((a, b) -> Boolean.compare(b.empty() > 0, a.empty() > 0))
                .map(ColumnSummary::name)
                .findFirst()
                .orElse(null);
    }

    private @Nullable ColumnSummary selectedNow() {
        TableSummary summary = summaries.summary().get();
        String name = selected.get();
        return summary == null || name == null ? null : summary.column(name);
    }

    private String wordsNow() {
        TableSummary summary = summaries.summary().get();
        Recipe recipe = workspace.recipe().get();
        if (summary == null || recipe == null) {
            return "";
        }
        Descriptor sampler =
                Samplers.ALL.stream()
                        .filter(each -> each.id().equals(recipe.resample().sampler()))
                        .findFirst()
                        .orElseThrow();
        long ready =
                summary.columns().stream()
                        .filter(each -> each.spec().role() == Role.FEATURE)
                        .filter(
                                each ->
                                        sampler.columns() == Descriptor.Columns.ANY
                                                || each.spec().type() == ColumnType.NUMBER)
                        .count();
        int all = summary.columns().size();
        String columnWords = all + (all == 1 ? " column, " : " columns, ");
        return columnWords + ready + " ready for " + sampler.name();
    }
}
