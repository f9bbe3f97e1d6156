package org.smotescope.data;

/// A column's name, role and type.
public record ColumnSpec(String name, Role role, ColumnType type) {
    public ColumnSpec withRole(Role newRole) {
        return new ColumnSpec(name, newRole, type);
    }

    public ColumnSpec withType(ColumnType newType) {
        return new ColumnSpec(name, role, newType);
    }
}
