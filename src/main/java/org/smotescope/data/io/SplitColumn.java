package org.smotescope.data.io;

import java.util.List;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Split;

/// A split that was made elsewhere, from a column of the file.
public final class SplitColumn {
    private SplitColumn() {}

    /// @param name the column, with `train` or `test` in every row
    /// @throws DataProblem if there is no such column or a cell holds something else
    public static Split read(Table table, String name) {
        int at = table.indexOf(name);
        if (at < 0) {
            throw table.noColumn(name);
        }
        if (!(table.columns().get(at) instanceof CategoricalColumn words)) {
            throw new DataProblem(
                    "the split column holds numbers",
                    table.place(-1, name),
                    List.of(Mend.advice("write train or test into its cells")));
        }
        return Split.byColumn(words, row -> table.place(row, name));
    }
}
