package org.smotescope.ui;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Monitor;
import org.smotescope.experiment.DecidePlan;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.Runner;
import org.smotescope.experiment.Stage;
import org.smotescope.experiment.StageProblem;
import org.smotescope.ui.async.Jobs;

/// Runs recipes in the background, the newest only, and knows which recipe has its answer or will
/// get it. Used on the window's thread only.
final class RunLane {
    private static final String LANE = "run";
    private static final DecidePlan EVEN = new DecidePlan(DecidePlan.EVEN);

    private final Jobs jobs;
    private final Consumer<Double> progress;
    private final Consumer<Outcome> done;
    private @Nullable Recipe asked;
    private boolean underWay;

    /// What became of a recipe.
    ///
    /// @param run what to show, or null where there is nothing new
    /// @param problem why it is not what was asked for, or null
    record Outcome(@Nullable Run run, @Nullable StageProblem problem) {}

    /// @param progress receives the share that is done
    /// @param done receives what became of the newest recipe
    RunLane(Jobs jobs, Consumer<Double> progress, Consumer<Outcome> done) {
        this.jobs = jobs;
        this.progress = progress;
        this.done = done;
    }

    /// Whether nothing has to be computed for a recipe: the newest run, finished or under way, is
    /// for it or for one that differs in a fixed threshold only.
    boolean answers(Recipe recipe) {
        return asked != null
                && asked.withDecide(recipe.decide()).equals(recipe)
                && asked.decide().answers(recipe.decide());
    }

    /// Runs a recipe; an older one is given up.
    ///
    /// @param shown the run on screen, or null where there is none
    void start(Runner runner, Recipe recipe, @Nullable Run shown) {
        asked = recipe;
        underWay = true;
        jobs.submit(
                LANE,
                monitor ->
                        shown == null
                                ? firstRun(runner, recipe, monitor)
                                : nextRun(runner, recipe, monitor),
                progress,
                this::finish,
                this::fail);
    }

    /// Gives up the run that is under way; what it was asked for has no answer then.
    void giveUp() {
        jobs.cancel(LANE);
        if (underWay) {
            underWay = false;
            asked = null;
        }
    }

    private void finish(Outcome outcome) {
        underWay = false;
        tell(outcome);
    }

    private void fail(Throwable thrown) {
        underWay = false;
        if (thrown instanceof CancellationException) {
            asked = null;
            done.accept(new Outcome(null, null));
        } else {
            tell(new Outcome(null, Problems.ofStage(thrown, Stage.RESAMPLE)));
        }
    }

    /// A fixed threshold needs nothing of what could not be chosen, so it is worth another run.
    private void tell(Outcome outcome) {
        StageProblem problem = outcome.problem();
        if (problem != null && problem.stage() == Stage.DECIDE) {
            asked = null;
        }
        done.accept(outcome);
    }

    private static Outcome nextRun(Runner runner, Recipe recipe, Monitor monitor) {
        return new Outcome(runner.run(recipe, monitor), null);
    }

    /// Where the sampler refuses the file that was just opened, the rows are shown as they are, and
    /// where no threshold can be chosen they are called by an even one, so that there is a picture
    /// beside the problem.
    private static Outcome firstRun(Runner runner, Recipe recipe, Monitor monitor) {
        try {
            return nextRun(runner, recipe, monitor);
        } catch (StageProblem problem) {
            Recipe plain =
                    switch (problem.stage()) {
                        case RESAMPLE, NEIGHBOURS ->
                                recipe.withResample(recipe.resample().withSampler("none"))
                                        .withDecide(EVEN);
                        case DECIDE -> recipe.withDecide(EVEN);
                        default -> throw problem;
                    };
            return new Outcome(runner.run(plain, monitor), problem);
        }
    }
}
