package org.smotescope.ui.compare;

import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.experiment.Contender;
import org.smotescope.experiment.Recipe;
import org.smotescope.ui.Mends;
import org.smotescope.ui.Workspace;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.explore.AxesViewModel;
import org.smotescope.ui.selection.Selection;

/// State and behaviour of Compare: who is compared, their pictures, and how they stand.
public final class CompareViewModel {
    private static final String FOLDS = "evaluate.folds";

    private final Workspace workspace;
    private final LineupViewModel lineup;
    private final BoardViewModel board;
    private final GridViewModel grid;
    private final PanelsViewModel panels;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(this, "kind", Kind.BOARD);
    private boolean isWatched;
    private boolean arePicturesWatched;

    /// What stands below the pictures.
    public enum Kind {
        BOARD("Leaderboard", "A line for each that is compared."),
        GRID("k × amount", "One sampler at several numbers of neighbours and amounts.");

        private final String words;
        private final String help;

        Kind(String words, String help) {
            this.words = words;
            this.help = help;
        }

        String words() {
            return words;
        }

        String help() {
            return help;
        }
    }

    /// @param axes of Explore, which all pictures share
    /// @param selection the rows that are chosen in the whole window
    public CompareViewModel(
            Workspace workspace, Jobs jobs, AxesViewModel axes, Selection selection) {
        this.workspace = workspace;
        lineup = new LineupViewModel(workspace);
        board = new BoardViewModel(workspace, jobs, lineup);
        grid = new GridViewModel(workspace, jobs, lineup);
        kind.subscribe(this::watchKind);
        panels = new PanelsViewModel(workspace, jobs, lineup, axes, selection);
        board.measuring().boardProperty().subscribe(now -> beginPictures());
        board.measuring().stateProperty().subscribe(now -> beginPictures());
    }

    public LineupViewModel lineup() {
        return lineup;
    }

    public BoardViewModel board() {
        return board;
    }

    public GridViewModel grid() {
        return grid;
    }

    /// What stands below the pictures.
    public ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    public PanelsViewModel panels() {
        return panels;
    }

    /// Makes what one of them does the recipe, with its columns and its threshold. Class weights
    /// are no part of it: with them the rows stay as they are.
    void take(Contender who) {
        workspace.change(who::alone);
    }

    /// What a press of a button does about a problem; null where a button can do nothing.
    @Nullable Runnable mending(Mend mend) {
        if (mend.setting().equals(FOLDS)) {
            return () -> board.useFolds(Integer.parseInt(mend.value()));
        }
        UnaryOperator<Recipe> change = Mends.change(mend);
        return change == null ? null : () -> workspace.change(change);
    }

    void watch() {
        isWatched = true;
        watchKind();
        beginPictures();
    }

    /// The first number of the leaderboard is there sooner while no pictures are made.
    private void beginPictures() {
        if (isWatched && !arePicturesWatched && !board.isBeginning()) {
            arePicturesWatched = true;
            panels.watch();
        }
    }

    void leave() {
        isWatched = false;
        arePicturesWatched = false;
        panels.leave();
        watchKind();
    }

    /// Only what is looked at is measured.
    private void watchKind() {
        if (isWatched && kind.get() == Kind.GRID) {
            grid.watch();
        } else {
            grid.leave();
        }
        if (isWatched && kind.get() == Kind.BOARD) {
            board.watch();
        } else {
            board.leave();
        }
    }
}
