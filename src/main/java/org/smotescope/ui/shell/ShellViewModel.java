package org.smotescope.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.Stage;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.Mends;
import org.smotescope.ui.RecipeChange;
import org.smotescope.ui.Remedy;
import org.smotescope.ui.async.JobState;
import org.smotescope.ui.dialog.FileActions;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.session.SessionActions;
import org.smotescope.ui.session.Trouble;

/// What the frame says: what the background does, how long stages took, what stands in the way.
public final class ShellViewModel {
    private static final List<Stage> SHOWN =
            List.of(
                    Stage.PREPARE,
                    Stage.NEIGHBOURS,
                    Stage.RESAMPLE,
                    Stage.FIT,
                    Stage.DECIDE,
                    Stage.SCORE);

    private static final Pattern COUNT = Pattern.compile("(; there (?:is|are) \\d+)\\.$");

    /// What the sign before a state says.
    public enum Sign {
        GOOD,
        BUSY,
        STALE,
        WARNING
    }

    /// The left end of the status bar.
    ///
    /// @param sign its icon
    /// @param words its words
    public record Status(Sign sign, String words) {}

    /// A strip above the place.
    ///
    /// @param sign its icon
    /// @param words what is the matter
    /// @param mends what would mend it
    /// @param remedies what else can be done about it
    /// @param closable whether it goes away by a click
    public record Notice(
            Sign sign, String words, List<Mend> mends, List<Remedy> remedies, boolean closable) {
        Notice(Sign sign, String words, List<Mend> mends, boolean closable) {
            this(sign, words, mends, List.of(), closable);
        }
    }

    /// A stage and how long it took.
    public record Time(String stage, String time) {}

    private final LiveWorkspace workspace;
    private final FileActions files;
    private final SessionActions sessions;
    private final ReadOnlyObjectWrapper<Status> status =
            new ReadOnlyObjectWrapper<>(new Status(Sign.GOOD, ""));
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    public ShellViewModel(LiveWorkspace workspace, FileActions files, SessionActions sessions) {
        this.workspace = workspace;
        this.files = files;
        this.sessions = sessions;
        List<Observable> heard =
                List.of(
                        workspace.state(),
                        workspace.run(),
                        workspace.recipe(),
                        workspace.readProblem(),
                        workspace.pictureProblem(),
                        sessions.trouble(),
                        files.message());
        heard.forEach(each -> each.addListener(changed -> update()));
        update();
    }

    public LiveWorkspace workspace() {
        return workspace;
    }

    public FileActions files() {
        return files;
    }

    public SessionActions sessions() {
        return sessions;
    }

    public ReadOnlyObjectProperty<Status> status() {
        return status.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Goes back to what was before the last change, and says what that was.
    void undo() {
        String words = workspace.undoWords().get();
        workspace.undo();
        say("Undone", words);
    }

    /// Takes the last undo back, and says what that was.
    void redo() {
        String words = workspace.redoWords().get();
        workspace.redo();
        say("Redone", words);
    }

    private void say(String done, String change) {
        if (!change.isEmpty()) {
            files.say(done + ": " + change + ".");
        }
    }

    /// Whether the background works, and how far it is: below 0 where that is not known.
    public ObservableValue<@Nullable Double> busy() {
        return workspace
                .state()
                .map(state -> state instanceof JobState.Running(var _, var done) ? done : null);
    }

    /// Whether the background works.
    public ObservableValue<Boolean> working() {
        return workspace.state().map(state -> state instanceof JobState.Running);
    }

    /// How long the stages of the shown run took.
    public ObservableValue<List<Time>> times() {
        return workspace.run().map(ShellViewModel::times).orElse(List.of());
    }

    /// Carries a mend out.
    public void apply(Mend mend) {
        var change = Mends.change(mend);
        if (change != null) {
            workspace.change(change);
        }
    }

    /// Takes the strip away.
    public void dismissNotice() {
        if (sessions.trouble().get() != null) {
            sessions.dismissTrouble();
        } else if (workspace.readProblem().get() != null) {
            workspace.dismissReadProblem();
        } else {
            workspace.tellPictureProblem(null);
        }
    }

    private static List<Time> times(Run run) {
        Map<Stage, Double> seconds = run.times().seconds();
        return SHOWN.stream()
                .filter(seconds::containsKey)
                .map(
                        stage ->
                                new Time(
                                        stage.label(),
                                        Figures.time(Objects.requireNonNull(seconds.get(stage)))))
                .toList();
    }

    private void update() {
        status.set(statusNow());
        notice.set(noticeNow());
    }

    private Status statusNow() {
        return switch (workspace.state().get()) {
            case JobState.Running(String what, double done) ->
                    new Status(
                            Sign.BUSY,
                            done < 0 ? what : what + ": " + Math.round(100 * done) + " %");
            case JobState.Failed _ -> new Status(Sign.WARNING, "Cannot be computed");
            case JobState.Idle _ -> idle();
        };
    }

    private Status idle() {
        if (!files.message().get().isEmpty()) {
            return new Status(Sign.GOOD, files.message().get());
        }
        if (workspace.table().get() == null) {
            return new Status(Sign.GOOD, "Ready");
        }
        return isStale()
                ? new Status(Sign.STALE, "Stopped: older than the recipe")
                : new Status(Sign.GOOD, "Up to date");
    }

    private boolean isStale() {
        Run run = workspace.run().get();
        Recipe recipe = workspace.recipe().get();
        return run == null || !run.recipe().equals(recipe);
    }

    private @Nullable Notice noticeNow() {
        Trouble trouble = sessions.trouble().get();
        if (trouble != null) {
            return new Notice(Sign.WARNING, trouble.words(), List.of(), trouble.remedies(), true);
        }
        String still = still();
        DataProblem unread = workspace.readProblem().get();
        if (unread != null) {
            return new Notice(Sign.WARNING, sentence(unread) + still, List.of(), true);
        }
        if (workspace.state().get() instanceof JobState.Failed(var problem)) {
            return new Notice(
                    Sign.WARNING,
                    inTraining(sentence(problem.problem())) + still,
                    problem.problem().mends().stream()
                            .filter(mend -> Mends.change(mend) != null)
                            .toList(),
                    false);
        }
        DataProblem undrawn = workspace.pictureProblem().get();
        if (undrawn != null) {
            return new Notice(
                    Sign.WARNING, "No new picture. " + sentence(undrawn) + still, List.of(), true);
        }
        return still.isEmpty()
                ? null
                : new Notice(Sign.STALE, "Stopped." + still, List.of(), false);
    }

    /// A sampler counts the training rows, which are fewer than those that a person sees in Data.
    private static String inTraining(String sentence) {
        return COUNT.matcher(sentence).replaceFirst("$1 in the training rows.");
    }

    /// " Still from k = 5." while what is shown is older than the recipe and stays so.
    private String still() {
        RecipeChange change = RecipeChange.of(workspace.run().get(), workspace.recipe().get());
        return change == null || workspace.state().get() instanceof JobState.Running
                ? ""
                : " " + change.still();
    }

    /// What happened and where, and what a person can do about it where no button can.
    private String sentence(DataProblem problem) {
        StringBuilder words = new StringBuilder();
        if (problem.place() == null) {
            String what = problem.what();
            String file = workspace.lastRead();
            boolean isNamed = !file.isEmpty() && what.startsWith(file);
            words.append(isNamed ? what : Mends.capital(what));
        } else {
            words.append(problem.place()).append(": ").append(problem.what());
        }
        words.append('.');
        for (Mend mend : problem.mends()) {
            if (Mends.change(mend) == null) {
                words.append(' ').append(Mends.button(mend)).append('.');
            }
        }
        return words.toString();
    }
}
