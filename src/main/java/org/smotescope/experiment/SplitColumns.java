package org.smotescope.experiment;

import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.DataProblem.Place;
import org.smotescope.data.Split;
import org.smotescope.data.io.Table;

/// A split that a column of the file says.
final class SplitColumns {
    private SplitColumns() {}

    static Split split(Table table, String name) {
        int position = table.indexOf(name);
        if (position < 0) {
            throw new DataProblem(
                    "there is no column " + name + " in " + table.name(),
                    Mend.advice("name a column with the values train and test"));
        }
        if (!(table.columns().get(position) instanceof CategoricalColumn words)) {
            throw new DataProblem(
                    "the split column holds numbers",
                    new Place(table.name(), 0, name),
                    java.util.List.of(Mend.advice("name a column with the values train and test")));
        }
        return Split.byColumn(words, row -> new Place(table.name(), table.raw().line(row), name));
    }
}
