package org.smotescope.ui.compare;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Contender;
import org.smotescope.experiment.Leaderboard;
import org.smotescope.experiment.Standing;
import org.smotescope.sampling.Descriptor;
import org.smotescope.ui.Place;
import org.smotescope.ui.Workspace;
import org.smotescope.ui.figure.Figure;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.theme.Palette;

/// Compare: several samplers and models on the same rows.
public final class ComparePlace implements Place {
    private final CompareViewModel model;
    private final Workspace workspace;
    private final CompareView view;
    private final VariantsForm samplers;
    private final Label status = new Label();
    private final Label times = new Label();

    /// @param reason why a sampler does not suit the file, or an empty text
    /// @param export writes leaderboards
    /// @param palette the colours of the window's theme
    /// @param explore shows Explore
    public ComparePlace(
            CompareViewModel model,
            Workspace workspace,
            Function<Descriptor, String> reason,
            BoardExport export,
            ObservableValue<Palette> palette,
            Runnable explore) {
        this.model = model;
        this.workspace = workspace;
        this.view =
                new CompareView(
                        model,
                        export,
                        palette,
                        (Contender who) -> {
                            model.take(who);
                            explore.run();
                        });
        this.samplers = new VariantsForm(model.lineup(), workspace, reason);
        status.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::words,
                                model.board().measuring().boardProperty(),
                                model.board().measuring().stateProperty()));
        times.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::progress,
                                model.board().measuring().boardProperty(),
                                model.board().measuring().stateProperty()));
    }

    /// "6 variants × 50 folds".
    private String words() {
        Leaderboard board = model.board().measuring().boardProperty().get();
        return board == null
                ? ""
                : Figures.count(board.standings().size(), "variant")
                        + " × "
                        + Figures.count(board.splits(), "fold");
    }

    /// "Comparing: 120 of 300"; what was refused is not waited for.
    private String progress() {
        Leaderboard board = model.board().measuring().boardProperty().get();
        if (board == null) {
            return "";
        }
        long done = 0;
        long all = 0;
        for (Standing each : board.standings()) {
            done += each.done();
            all += each.problem().isEmpty() ? board.splits() : 0;
        }
        String numbers = Figures.count(done) + " of " + Figures.count(all);
        return switch (model.board().measuring().stateProperty().get()) {
            case RUNNING -> "Comparing: " + numbers;
            case STOPPED -> "Comparison stopped: " + numbers;
            case WAITING -> "Comparison waits";
            case DONE -> "Compared: " + numbers;
            case EMPTY -> "";
        };
    }

    @Override
    public Node times() {
        return times;
    }

    @Override
    public String title() {
        return "Compare";
    }

    @Override
    public Node centre() {
        return view.root();
    }

    @Override
    public @Nullable Figure figure() {
        return view.figure(workspace.run().get());
    }

    @Override
    public Node samplers() {
        return samplers;
    }

    @Override
    public Node status() {
        return status;
    }

    @Override
    public void entered() {
        model.watch();
    }

    @Override
    public void left() {
        model.leave();
    }

    @Override
    public void fit() {
        model.panels().fit();
    }
}
