package org.smotescope.ui.recipe;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.ColumnSpec;
import org.smotescope.data.ColumnType;
import org.smotescope.data.Role;
import org.smotescope.data.Schema;
import org.smotescope.experiment.DataPlan.ColumnPlan;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.sampling.Note;
import org.smotescope.ui.Workspace;

/// Which columns the samplers and the model see.
final class ColumnsViewModel {
    /// Columns that are listed at once.
    static final int LISTED = 30;

    private final Workspace workspace;
    private final StringProperty find = new SimpleStringProperty(this, "find", "");
    private final ReadOnlyObjectWrapper<Choice> choice =
            new ReadOnlyObjectWrapper<>(new Choice(0, 0, List.of(), 0, ""));

    /// Whether a column is seen.
    enum Use {
        SEEN,
        /// Chosen, but the sampler or the rule for words leaves it out.
        IDLE,
        LEFT_OUT
    }

    record Line(String name, Use use) {}

    /// @param seen columns that are
    /// @param of columns that can be
    /// @param lines the first that were looked for, in the order of the file
    /// @param more how many come after these
    /// @param idle which of the columns that are chosen are not used, and why, or an empty text
    record Choice(int seen, int of, List<Line> lines, int more, String idle) {
        Choice {
            lines = List.copyOf(lines);
        }

        boolean isLong() {
            return of > LISTED;
        }
    }

    ColumnsViewModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.schema().subscribe(schema -> list());
        workspace.recipe().subscribe(recipe -> list());
        workspace.run().subscribe(run -> list());
        find.subscribe(words -> list());
    }

    /// A part of the names that are listed.
    StringProperty find() {
        return find;
    }

    ReadOnlyObjectProperty<Choice> choice() {
        return choice.getReadOnlyProperty();
    }

    void set(String column, Use use) {
        Schema schema = workspace.schema().get();
        if (schema == null) {
            return;
        }
        Role role = use == Use.SEEN ? Role.FEATURE : Role.IGNORE;
        workspace.change(
                recipe -> {
                    ColumnPlan before = recipe.data().columns().get(column);
                    ColumnType type = before == null ? null : before.type();
                    return role(recipe, schema.columns().get(schema.indexOf(column))) == role
                            ? recipe
                            : recipe.withData(
                                    recipe.data().withColumn(column, new ColumnPlan(role, type)));
                });
    }

    private void list() {
        Schema schema = workspace.schema().get();
        Recipe recipe = workspace.recipe().get();
        if (schema == null || recipe == null) {
            return;
        }
        Set<String> inRun = inRun(recipe);
        List<Line> all =
                schema.columns().stream()
                        .filter(column -> canBeSeen(recipe, column))
                        .map(column -> line(recipe, column, inRun))
                        .toList();
        String wanted = find.get().strip().toLowerCase(Locale.ROOT);
        List<Line> found =
                all.stream()
                        .filter(line -> line.name().toLowerCase(Locale.ROOT).contains(wanted))
                        .toList();
        int used = (int) all.stream().filter(line -> line.use() == Use.SEEN).count();
        choice.set(
                new Choice(
                        used,
                        all.size(),
                        found.subList(0, Math.min(LISTED, found.size())),
                        Math.max(0, found.size() - LISTED),
                        all.stream().anyMatch(line -> line.use() == Use.IDLE) ? why() : ""));
    }

    /// A column that is chosen but not in the run, which is of the same columns.
    private Line line(Recipe recipe, ColumnSpec column, @Nullable Set<String> inRun) {
        if (role(recipe, column) != Role.FEATURE) {
            return new Line(column.name(), Use.LEFT_OUT);
        }
        boolean isIdle = inRun != null && !inRun.contains(column.name());
        return new Line(column.name(), isIdle ? Use.IDLE : Use.SEEN);
    }

    /// The columns of the run, or null where it is of other columns than the recipe.
    private @Nullable Set<String> inRun(Recipe recipe) {
        Run run = workspace.run().get();
        return run == null || !run.recipe().data().equals(recipe.data())
                ? null
                : Set.copyOf(run.prepared().preparation().features());
    }

    private String why() {
        Run run = workspace.run().get();
        return run == null
                ? ""
                : run.columnNotes().stream().map(Note::words).collect(Collectors.joining(" "));
    }

    /// What names a row or is free text is switched in Data, where its values are seen.
    private static boolean canBeSeen(Recipe recipe, ColumnSpec column) {
        Role role = role(recipe, column);
        return role == Role.FEATURE || (role == Role.IGNORE && column.type() != ColumnType.TEXT);
    }

    /// The schema follows the recipe a moment later.
    private static Role role(Recipe recipe, ColumnSpec column) {
        ColumnPlan plan = recipe.data().columns().get(column.name());
        @Nullable Role said = plan == null ? null : plan.role();
        return said == null || column.role() == Role.TARGET ? column.role() : said;
    }
}
