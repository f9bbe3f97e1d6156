package org.smotescope.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What every column of a file is for and what its cells hold. Immutable.
///
/// @param columns in the order of the file
public record Schema(List<ColumnSpec> columns) {
    public Schema {
        columns = List.copyOf(columns);
    }

    /// The name of the target column, or null while none is chosen.
    public @Nullable String target() {
        for (ColumnSpec column : columns) {
            if (column.role() == Role.TARGET) {
                return column.name();
            }
        }
        return null;
    }

    /// The position of the column of this name, or -1.
    public int indexOf(String name) {
        for (int j = 0; j < columns.size(); j++) {
            if (columns.get(j).name().equals(name)) {
                return j;
            }
        }
        return -1;
    }

    /// The names of the columns with this role, in the order of the file.
    public List<String> names(Role role) {
        return columns.stream().filter(c -> c.role() == role).map(ColumnSpec::name).toList();
    }

    /// @throws IllegalArgumentException if there is no such column
    public Schema withRole(String name, Role role) {
        return role == Role.TARGET ? withTarget(name) : change(name, spec -> spec.withRole(role));
    }

    /// @throws IllegalArgumentException if there is no such column
    public Schema withType(String name, ColumnType type) {
        return change(name, spec -> spec.withType(type));
    }

    /// Makes a column the target and a category; what was the target becomes a feature. A name that
    /// the file does not have is kept for the message: see the building of the data set.
    public Schema withTarget(String name) {
        List<ColumnSpec> changed = new ArrayList<>(columns.size() + 1);
        for (ColumnSpec spec : columns) {
            if (spec.name().equals(name)) {
                changed.add(new ColumnSpec(name, Role.TARGET, ColumnType.CATEGORY));
            } else {
                changed.add(spec.role() == Role.TARGET ? spec.withRole(Role.FEATURE) : spec);
            }
        }
        if (indexOf(name) < 0) {
            changed.add(new ColumnSpec(name, Role.TARGET, ColumnType.CATEGORY));
        }
        return new Schema(changed);
    }

    private Schema change(String name, UnaryOperator<ColumnSpec> change) {
        int at = indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException("no such column: " + name);
        }
        List<ColumnSpec> changed = new ArrayList<>(columns);
        changed.set(at, change.apply(changed.get(at)));
        return new Schema(changed);
    }
}
