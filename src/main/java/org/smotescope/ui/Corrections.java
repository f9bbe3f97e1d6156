package org.smotescope.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.DataPlan;
import org.smotescope.experiment.Recipe;

/// What stays of a recipe when its file is read in another way.
final class Corrections {
    private Corrections() {}

    /// The recipe without what it says about columns that are no longer there.
    static Recipe kept(Recipe recipe, Table table) {
        DataPlan plan = recipe.data();
        Map<String, DataPlan.ColumnPlan> columns = new LinkedHashMap<>(plan.columns());
        columns.keySet().removeIf(name -> table.indexOf(name) < 0);
        boolean targetThere = plan.target() != null && table.indexOf(plan.target()) >= 0;
        return recipe.withData(
                new DataPlan(
                        table.name(),
                        table.sha256(),
                        targetThere ? plan.target() : null,
                        targetThere ? plan.positive() : null,
                        columns));
    }
}
