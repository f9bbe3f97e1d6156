package org.smotescope.ui.data;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.ClassName;
import org.smotescope.data.Schema;
import org.smotescope.data.io.Table;

/// What there is to know about a file.
///
/// @param table the file
/// @param schema the roles and types of its columns
/// @param classes the classes by look: the majority, the positive class, the others by size; empty
///   while no column can be the target
/// @param counts the rows of each
/// @param incompleteRows the rows with an empty cell in a feature
/// @param columns every column
record TableSummary(
        Table table,
        Schema schema,
        List<ClassName> classes,
        List<Integer> counts,
        int incompleteRows,
        List<ColumnSummary> columns) {
    TableSummary {
        classes = List.copyOf(classes);
        counts = List.copyOf(counts);
        columns = List.copyOf(columns);
    }

    /// What the classes are called, by look.
    List<String> labels() {
        return classes.stream().map(ClassName::words).toList();
    }

    /// The column of this name, or null.
    @Nullable ColumnSummary column(String name) {
        return columns.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }
}
