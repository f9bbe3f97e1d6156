package org.smotescope.ui;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Schema;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.Runner;
import org.smotescope.experiment.Schemas;
import org.smotescope.experiment.StageProblem;
import org.smotescope.ui.async.JobState;
import org.smotescope.ui.async.Jobs;

/// The workspace of a window: reads and runs in the background, and remembers what was done for
/// undo.
public final class LiveWorkspace implements Workspace {
    private static final String OPEN = "open";
    private static final String SCHEMA = "schema";

    private final Jobs jobs;
    private final History history = new History(System::nanoTime);
    private final ReadOnlyObjectWrapper<@Nullable Table> table = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Schema> schema = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Recipe> recipe = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Run> run = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<JobState> state =
            new ReadOnlyObjectWrapper<>(JobState.IDLE);
    private final ReadOnlyObjectWrapper<ReadOptions> readOptions =
            new ReadOnlyObjectWrapper<>(ReadOptions.guess());
    private final ReadOnlyObjectWrapper<@Nullable DataProblem> readProblem =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Double> readSeconds =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable DataProblem> pictureProblem =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ComparePlan> compared =
            new ReadOnlyObjectWrapper<>(ComparePlan.INITIAL);
    private final RunLane runs;
    private @Nullable CsvSource source;
    private @Nullable Runner runner;
    private @Nullable StageProblem runProblem;
    private boolean reading;
    private String lastRead = "";
    private @Nullable CsvSource otherwise;
    private @Nullable DataProblem kept;

    public LiveWorkspace(Jobs jobs) {
        this.jobs = jobs;
        this.runs = new RunLane(jobs, this::computing, this::publish);
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable Table> table() {
        return table.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable Schema> schema() {
        return schema.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable Recipe> recipe() {
        return recipe.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable Run> run() {
        return run.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<JobState> state() {
        return state.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<ReadOptions> readOptions() {
        return readOptions.getReadOnlyProperty();
    }

    /// Why the last file could not be read; null after one that could. The file before stays open.
    public ReadOnlyObjectProperty<@Nullable DataProblem> readProblem() {
        return readProblem.getReadOnlyProperty();
    }

    /// The name of the file that was read last, whether it could be or not.
    public String lastRead() {
        return lastRead;
    }

    /// Why the newest run has no picture; null where it has one. The picture before stays.
    public ReadOnlyObjectProperty<@Nullable DataProblem> pictureProblem() {
        return pictureProblem.getReadOnlyProperty();
    }

    /// How long reading the file took, or null before the first one.
    public ReadOnlyObjectProperty<@Nullable Double> readSeconds() {
        return readSeconds.getReadOnlyProperty();
    }

    /// The open file, or null for a sample.
    public @Nullable Path file() {
        return source == null ? null : source.file();
    }

    /// Where the open file is read from; null before the first one.
    public @Nullable CsvSource source() {
        return source;
    }

    public ReadOnlyBooleanProperty canUndo() {
        return history.canUndo();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return history.canRedo();
    }

    /// What undo would take back: "k 5 to 7"; empty where there is nothing.
    public ReadOnlyStringProperty undoWords() {
        return history.undoWords();
    }

    /// What redo would do again: "k 5 to 7"; empty where there is nothing.
    public ReadOnlyStringProperty redoWords() {
        return history.redoWords();
    }

    /// Opens a file, and another one where it cannot be read: the reason stays told.
    public void openOr(CsvSource newSource, CsvSource instead) {
        open(newSource);
        otherwise = instead;
    }

    /// Opens a file as it was read before.
    public void open(CsvSource newSource, ReadOptions options) {
        read(new Reading(newSource, options, null, null));
    }

    @Override
    public void open(CsvSource newSource) {
        read(new Reading(newSource));
    }

    /// Opens a file as a session left it.
    ///
    /// @param left how it is read, and the recipe; with a hash in it the file must be that one
    /// @param other told instead when it is another one; what was open stays open
    public void restore(CsvSource from, Left left, Consumer<Table> other) {
        read(new Reading(from, left.options, left.recipe, other));
    }

    /// What a session keeps of an open file.
    public record Left(ReadOptions options, Recipe recipe) {}

    @Override
    public void reread(ReadOptions options) {
        if (source != null) {
            read(new Reading(source, options, recipe.get(), null));
        }
    }

    @Override
    public void change(UnaryOperator<Recipe> change) {
        Recipe before = recipe.get();
        if (before == null) {
            return;
        }
        Recipe after = change.apply(before);
        if (!after.equals(before)) {
            ComparePlan plan = compared.get();
            history.record(new Work(before, plan), new Work(after, plan));
            show(before, after);
        }
    }

    @Override
    public ReadOnlyObjectProperty<ComparePlan> compared() {
        return compared.getReadOnlyProperty();
    }

    @Override
    public void compare(UnaryOperator<ComparePlan> change) {
        Recipe now = recipe.get();
        if (now == null) {
            return;
        }
        ComparePlan before = compared.get();
        ComparePlan after = change.apply(before);
        if (!after.equals(before)) {
            history.record(new Work(now, before), new Work(now, after));
            compared.set(after);
        }
    }

    @Override
    public void takeUp(ComparePlan saved) {
        compared.set(compared.get().with(saved));
    }

    /// Goes back to what was before the last change.
    public void undo() {
        walk(history::undo);
    }

    /// Takes the last undo back.
    public void redo() {
        walk(history::redo);
    }

    @Override
    public @Nullable Runner runner() {
        return runner;
    }

    @Override
    public void cancel() {
        jobs.cancel(OPEN);
        reading = false;
        runs.giveUp();
        rest();
    }

    /// Forgets that a file could not be read.
    public void dismissReadProblem() {
        readProblem.set(null);
    }

    /// Tells why there is no picture of the newest run, or with null that there is one.
    public void tellPictureProblem(@Nullable DataProblem problem) {
        pictureProblem.set(problem);
    }

    private void walk(UnaryOperator<@Nullable Work> step) {
        Recipe present = recipe.get();
        if (present == null) {
            return;
        }
        Work next = step.apply(new Work(present, compared.get()));
        if (next == null) {
            return;
        }
        if (!next.recipe().equals(present)) {
            show(present, next.recipe());
        }
        compared.set(next.compared());
    }

    private void show(Recipe before, Recipe after) {
        recipe.set(after);
        if (!sameColumns(before, after)) {
            resolveSchema(after);
        }
        moveThreshold(after);
        if (!reading) {
            catchUp();
        }
    }

    /// Nothing is computed for another fixed threshold: each place reads it from the recipe.
    private void moveThreshold(Recipe after) {
        Run shown = run.get();
        if (shown != null && !shown.recipe().equals(after) && shown.answers(after)) {
            run.set(shown.withRecipe(after));
        }
    }

    private static boolean sameColumns(Recipe a, Recipe b) {
        return a.data().equals(b.data()) && a.split().equals(b.split());
    }

    private void resolveSchema(Recipe after) {
        Table of = table.get();
        if (of != null) {
            jobs.submit(
                    SCHEMA,
                    monitor -> Schemas.resolve(of, after),
                    fraction -> {},
                    schema::set,
                    problem -> {});
        }
    }

    /// Until the file is there, changes of the recipe are kept but not run. Roles and types of the
    /// file before may still arrive: it stays open if this one cannot be read.
    private void read(Reading next) {
        otherwise = null;
        kept = null;
        lastRead = next.from().name();
        submit(next);
    }

    private void submit(Reading next) {
        runs.giveUp();
        reading = true;
        String what = "Reading " + next.from().name();
        state.set(new JobState.Running(what, -1));
        jobs.submit(
                OPEN,
                next::open,
                fraction -> state.set(new JobState.Running(what, fraction)),
                opened -> publish(next, opened),
                this::readFailed);
    }

    private void publish(Reading read, Reading.Opened opened) {
        reading = false;
        Consumer<Table> refusing = read.refusing(opened);
        if (refusing != null) {
            rest();
            catchUp();
            refusing.accept(opened.table());
            return;
        }
        jobs.cancel(SCHEMA);
        Recipe next = read.next(opened, recipe.get());
        boolean isSame = read.isSameFile(table.get(), opened);
        if (!isSame) {
            history.clear();
        }
        source = read.from();
        runner = new Runner(opened.table());
        readProblem.set(kept);
        run.set(null);
        recipe.set(null);
        readOptions.set(read.options());
        readSeconds.set(opened.seconds());
        schema.set(opened.schema());
        table.set(opened.table());
        if (!isSame || compared.get().origin() == ComparePlan.Origin.USUAL) {
            compared.set(compared.get().withUsual(opened.schema(), next));
        }
        recipe.set(next);
        if (!sameColumns(opened.recipe(), next)) {
            resolveSchema(next);
        }
        startRun();
    }

    private void readFailed(Throwable problem) {
        reading = false;
        rest();
        if (!(problem instanceof CancellationException)) {
            kept = Problems.ofData(problem);
            readProblem.set(kept);
        }
        CsvSource instead = otherwise;
        if (instead != null) {
            otherwise = null;
            submit(new Reading(instead));
            return;
        }
        catchUp();
    }

    /// Runs the recipe unless that has been done or is being done.
    private void catchUp() {
        Recipe now = recipe.get();
        if (now != null && !runs.answers(now)) {
            startRun();
        }
    }

    private void startRun() {
        Recipe asked = recipe.get();
        Runner with = runner;
        if (asked != null && with != null) {
            runProblem = null;
            computing(-1);
            runs.start(with, asked, run.get());
        }
    }

    private void computing(double fraction) {
        state.set(new JobState.Running("Computing", fraction));
    }

    private void publish(RunLane.Outcome outcome) {
        Run made = outcome.run();
        if (made != null) {
            Recipe now = Objects.requireNonNull(recipe.get());
            schema.set(made.schema());
            run.set(made.withRecipe(made.recipe().withDecide(now.decide())));
        }
        runProblem = outcome.problem();
        rest();
    }

    /// What the state is while nothing is under way.
    private void rest() {
        state.set(runProblem == null ? JobState.IDLE : new JobState.Failed(runProblem));
    }
}
