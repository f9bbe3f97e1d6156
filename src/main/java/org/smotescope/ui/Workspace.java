package org.smotescope.ui;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Schema;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.Runner;
import org.smotescope.ui.async.JobState;

/// What all places share: the file, the recipe and the newest run of it. Every change of the recipe
/// starts a run in the background; the newest wins.
///
/// All properties change on the window's thread only.
public interface Workspace {
    /// The file as read, or null before the first one has been read.
    ReadOnlyObjectProperty<@Nullable Table> table();

    /// Roles and types after the recipe's corrections, or null before the first file.
    ReadOnlyObjectProperty<@Nullable Schema> schema();

    /// The recipe as the user has set it, or null before the first file.
    ReadOnlyObjectProperty<@Nullable Recipe> recipe();

    /// The newest finished run. It may be older than the recipe while the background computes, or
    /// when the recipe cannot be run; `run.recipe()` says what it shows.
    ReadOnlyObjectProperty<@Nullable Run> run();

    /// What the background is doing.
    ReadOnlyObjectProperty<JobState> state();

    /// How the open file is read, guessed or corrected.
    ReadOnlyObjectProperty<ReadOptions> readOptions();

    /// Opens a file with guessed options and a first recipe.
    void open(CsvSource source);

    /// Reads the open file again with corrected options.
    void reread(ReadOptions options);

    /// Changes the recipe.
    ///
    /// @param change gets the newest recipe; ignored where it returns an equal one
    void change(UnaryOperator<Recipe> change);

    /// Who is compared beside what always is, and on which splits.
    ReadOnlyObjectProperty<ComparePlan> compared();

    /// Changes who is compared; undo takes it back. Nothing before the first file.
    ///
    /// @param change ignored where it returns an equal one
    void compare(UnaryOperator<ComparePlan> change);

    /// Takes up what a session has kept: nothing that undo would take back.
    void takeUp(ComparePlan saved);

    /// Applies other recipes to the open file, sharing what is known of it; null before the first
    /// file.
    @Nullable Runner runner();

    /// Gives up what the background is doing; the last good picture stays.
    void cancel();
}
