package org.smotescope.ui;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Recipe;

/// One value of the recipe as a property: it follows the recipe, and setting it changes the recipe.
/// It is null before the first file.
public final class RecipeValue<T> extends SimpleObjectProperty<@Nullable T> {
    private final Workspace workspace;
    private final Function<Recipe, @Nullable T> read;
    private final BiFunction<Recipe, T, Recipe> write;

    /// @param read the value in a recipe
    /// @param write the recipe with another value
    public RecipeValue(
            Workspace workspace,
            Function<Recipe, @Nullable T> read,
            BiFunction<Recipe, T, Recipe> write) {
        this.workspace = workspace;
        this.read = read;
        this.write = write;
        workspace.recipe().subscribe(this::follow);
    }

    @Override
    public void set(@Nullable T value) {
        Recipe recipe = workspace.recipe().get();
        if (value == null || recipe == null || Objects.equals(read.apply(recipe), value)) {
            super.set(value);
            return;
        }
        workspace.change(before -> write.apply(before, value));
    }

    /// Takes the value of the recipe as it is now: who is told of a change before this value is
    /// would write its old one back.
    public RecipeValue<T> caughtUp() {
        follow(workspace.recipe().get());
        return this;
    }

    private void follow(@Nullable Recipe recipe) {
        super.set(recipe == null ? null : read.apply(recipe));
    }
}
