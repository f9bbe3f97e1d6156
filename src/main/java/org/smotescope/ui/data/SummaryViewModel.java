package org.smotescope.ui.data;

import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Schema;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Recipe;
import org.smotescope.ui.Workspace;
import org.smotescope.ui.async.Jobs;

/// Keeps the summary of the open file up to date, in the background.
final class SummaryViewModel {
    private static final String LANE = "statistics";

    private final Workspace workspace;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<@Nullable TableSummary> summary =
            new ReadOnlyObjectWrapper<>();
    private @Nullable Key asked;

    /// What a summary depends on.
    private record Key(Table table, Schema schema, @Nullable String positive) {}

    SummaryViewModel(Workspace workspace, Jobs jobs) {
        this.workspace = workspace;
        this.jobs = jobs;
        workspace.table().subscribe(table -> update());
        workspace.schema().subscribe(schema -> update());
        workspace.recipe().subscribe(recipe -> update());
    }

    /// The newest summary; it may be of another file than the open one while it is computed.
    ReadOnlyObjectProperty<@Nullable TableSummary> summary() {
        return summary.getReadOnlyProperty();
    }

    private void update() {
        Table table = workspace.table().get();
        Schema schema = workspace.schema().get();
        Recipe recipe = workspace.recipe().get();
        if (table == null || schema == null || recipe == null) {
            return;
        }
        if (schema.columns().size() < table.columns().size()) {
            return;
        }
        Key key = new Key(table, schema, recipe.data().positive());
        if (Objects.equals(key, asked)) {
            return;
        }
        asked = key;
        jobs.submit(
                LANE,
                monitor -> Summarising.of(table, schema, key.positive(), monitor),
                fraction -> {},
                summary::set,
                problem -> {});
    }
}
