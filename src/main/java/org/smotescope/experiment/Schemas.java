package org.smotescope.experiment;

import java.util.Map;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Role;
import org.smotescope.data.Schema;
import org.smotescope.data.io.SchemaGuess;
import org.smotescope.data.io.Table;

/// Roles and types of a file's columns: guessed, then corrected by what a recipe says.
public final class Schemas {
    private Schemas() {}

    /// @throws DataProblem if the recipe names a column that the file does not have
    public static Schema resolve(Table table, Recipe recipe) {
        DataPlan plan = recipe.data();
        Schema schema = SchemaGuess.guess(table);
        for (Map.Entry<String, DataPlan.ColumnPlan> entry : plan.columns().entrySet()) {
            String name = entry.getKey();
            if (table.indexOf(name) < 0) {
                throw table.noColumn(name);
            }
            if (entry.getValue().role() != null) {
                schema = schema.withRole(name, entry.getValue().role());
            }
            if (entry.getValue().type() != null) {
                schema = schema.withType(name, entry.getValue().type());
            }
        }
        String splitColumn = recipe.split().column();
        if (splitColumn != null && table.indexOf(splitColumn) >= 0) {
            schema = schema.withRole(splitColumn, Role.IGNORE);
        }
        return plan.target() == null ? schema : schema.withTarget(plan.target());
    }
}
