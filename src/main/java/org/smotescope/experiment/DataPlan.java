package org.smotescope.experiment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.ColumnType;
import org.smotescope.data.Role;

/// Which file a recipe is for, and what was said about its columns. What is not said is guessed.
///
/// @param file the file's name
/// @param sha256 its SHA-256 in hexadecimal, or an empty text where it was not recorded
/// @param target the column that holds the class, or null to guess it
/// @param positive the label of the positive class, or null for the smallest class
/// @param columns what was said about single columns, by name
public record DataPlan(
        String file,
        String sha256,
        @Nullable String target,
        @Nullable String positive,
        Map<String, ColumnPlan> columns) {
    public DataPlan {
        columns = Map.copyOf(columns);
    }

    /// The same for a file of this hash.
    ///
    /// @param changed in hexadecimal, or an empty text where it is not recorded
    public DataPlan withHash(String changed) {
        return new DataPlan(file, changed, target, positive, columns);
    }

    public DataPlan withTarget(String changed) {
        return new DataPlan(file, sha256, changed, null, columns);
    }

    public DataPlan withPositive(String changed) {
        return new DataPlan(file, sha256, target, changed, columns);
    }

    public DataPlan withColumn(String name, ColumnPlan plan) {
        Map<String, ColumnPlan> changed = new LinkedHashMap<>(columns);
        changed.put(name, plan);
        return new DataPlan(file, sha256, target, positive, changed);
    }

    /// What was said about one column.
    ///
    /// @param role its role, or null where the guess stands
    /// @param type its type, or null where the guess stands
    public record ColumnPlan(@Nullable Role role, @Nullable ColumnType type) {}
}
