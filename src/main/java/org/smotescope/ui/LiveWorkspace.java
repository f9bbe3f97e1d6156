package org.smotescope.ui;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.data.Monitor;
import org.smotescope.data.Schema;
import org.smotescope.data.io.CsvReader;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Recipes;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.Runner;
import org.smotescope.experiment.Schemas;
import org.smotescope.experiment.Stage;
import org.smotescope.experiment.StageProblem;
import org.smotescope.ui.async.JobState;
import org.smotescope.ui.async.Jobs;

/// The workspace of a window: reads and runs in the background, and remembers recipes for undo.
public final class LiveWorkspace implements Workspace {
    private static final String OPEN = "open";
    private static final String SCHEMA = "schema";
    private static final String RUN = "run";

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
    private @Nullable CsvSource source;
    private @Nullable Runner runner;

    public LiveWorkspace(Jobs jobs) {
        this.jobs = jobs;
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

    /// How long reading the file took, or null before the first one.
    public ReadOnlyObjectProperty<@Nullable Double> readSeconds() {
        return readSeconds.getReadOnlyProperty();
    }

    /// The open file, or null for a sample.
    public @Nullable Path file() {
        return source == null ? null : source.file();
    }

    public ReadOnlyBooleanProperty canUndo() {
        return history.canUndo();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return history.canRedo();
    }

    @Override
    public void open(CsvSource newSource) {
        read(newSource, ReadOptions.guess(), null);
    }

    @Override
    public void reread(ReadOptions options) {
        if (source != null) {
            read(source, options, recipe.get());
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
            history.record(before, after);
            show(before, after);
        }
    }

    /// Goes back to the recipe before the last change.
    public void undo() {
        walk(history::undo);
    }

    /// Takes the last undo back.
    public void redo() {
        walk(history::redo);
    }

    @Override
    public void cancel() {
        jobs.cancel(OPEN);
        jobs.cancel(RUN);
        state.set(JobState.IDLE);
    }

    /// Forgets that a file could not be read.
    public void dismissReadProblem() {
        readProblem.set(null);
    }

    private interface Walk {
        @Nullable Recipe from(Recipe present);
    }

    private void walk(Walk step) {
        Recipe present = recipe.get();
        Recipe next = present == null ? null : step.from(present);
        if (present != null && next != null) {
            show(present, next);
        }
    }

    private void show(Recipe before, Recipe after) {
        recipe.set(after);
        if (!before.data().equals(after.data()) || !before.split().equals(after.split())) {
            resolveSchema(after);
        }
        if (sameButThreshold(before, after)) {
            moveThreshold(after);
        } else {
            startRun();
        }
    }

    /// Nothing is computed for another threshold: each place reads it from the recipe.
    private void moveThreshold(Recipe after) {
        Run shown = run.get();
        if (shown != null && sameButThreshold(shown.recipe(), after)) {
            run.set(shown.withRecipe(after));
        }
    }

    private static boolean sameButThreshold(Recipe a, Recipe b) {
        return a.withThreshold(b.decide().threshold()).equals(b);
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

    private record Opened(Table table, Schema schema, Recipe recipe, double seconds) {}

    private void read(CsvSource from, ReadOptions options, @Nullable Recipe kept) {
        jobs.cancel(RUN);
        String what = "Reading " + from.name();
        state.set(new JobState.Running(what, -1));
        jobs.submit(
                OPEN,
                monitor -> opened(from, options, kept, monitor),
                fraction -> state.set(new JobState.Running(what, fraction)),
                opened -> publish(from, options, opened),
                this::readFailed);
    }

    private static Opened opened(
            CsvSource from, ReadOptions options, @Nullable Recipe kept, Monitor monitor) {
        long start = System.nanoTime();
        Table read = CsvReader.read(from, options, monitor);
        double seconds = (System.nanoTime() - start) * 1e-9;
        Recipe next = kept == null ? Recipes.initial(read) : Corrections.kept(kept, read);
        return new Opened(read, Schemas.resolve(read, next), next, seconds);
    }

    private void publish(CsvSource from, ReadOptions options, Opened opened) {
        boolean sameFile = from.equals(source);
        source = from;
        runner = new Runner(opened.table());
        readProblem.set(null);
        if (!sameFile) {
            history.clear();
        }
        run.set(null);
        recipe.set(null);
        readOptions.set(options);
        readSeconds.set(opened.seconds());
        schema.set(opened.schema());
        table.set(opened.table());
        recipe.set(opened.recipe());
        startRun();
    }

    private void readFailed(Throwable problem) {
        state.set(JobState.IDLE);
        if (!(problem instanceof CancellationException)) {
            readProblem.set(asDataProblem(problem));
        }
    }

    private record Outcome(Run run, @Nullable StageProblem problem) {}

    private void startRun() {
        Recipe asked = recipe.get();
        Runner with = runner;
        if (asked == null || with == null) {
            return;
        }
        boolean first = run.get() == null;
        String what = "Computing";
        state.set(new JobState.Running(what, -1));
        jobs.submit(
                RUN,
                monitor -> first ? firstRun(with, asked, monitor) : nextRun(with, asked, monitor),
                fraction -> state.set(new JobState.Running(what, fraction)),
                this::publish,
                this::runFailed);
    }

    private static Outcome nextRun(Runner runner, Recipe asked, Monitor monitor) {
        return new Outcome(runner.run(asked, monitor), null);
    }

    /// Where the sampler refuses the file that was just opened, the rows are shown as they are, so
    /// that there is a picture beside the problem.
    private static Outcome firstRun(Runner runner, Recipe asked, Monitor monitor) {
        try {
            return nextRun(runner, asked, monitor);
        } catch (StageProblem problem) {
            if (problem.stage() != Stage.RESAMPLE && problem.stage() != Stage.NEIGHBOURS) {
                throw problem;
            }
            Recipe plain = asked.withResample(asked.resample().withSampler("none"));
            return new Outcome(runner.run(plain, monitor), problem);
        }
    }

    private void publish(Outcome outcome) {
        Recipe now = Objects.requireNonNull(recipe.get());
        Recipe shown = outcome.run().recipe().withThreshold(now.decide().threshold());
        schema.set(outcome.run().schema());
        run.set(outcome.run().withRecipe(shown));
        state.set(
                outcome.problem() == null ? JobState.IDLE : new JobState.Failed(outcome.problem()));
    }

    private void runFailed(Throwable problem) {
        if (problem instanceof CancellationException) {
            state.set(JobState.IDLE);
        } else if (problem instanceof StageProblem known) {
            state.set(new JobState.Failed(known));
        } else {
            state.set(
                    new JobState.Failed(new StageProblem(Stage.RESAMPLE, asDataProblem(problem))));
        }
    }

    private static DataProblem asDataProblem(Throwable problem) {
        if (problem instanceof DataProblem known) {
            return known;
        }
        if (problem instanceof OutOfMemoryError) {
            return new DataProblem(
                    "the data do not fit into memory",
                    DataProblem.Mend.advice("start with more memory: java -Xmx8g"));
        }
        System.getLogger(LiveWorkspace.class.getName())
                .log(System.Logger.Level.ERROR, "unexpected", problem);
        return new DataProblem("something unexpected happened: " + problem);
    }
}
