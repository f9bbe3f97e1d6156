package org.smotescope.ui.compare;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.experiment.Leaderboard;
import org.smotescope.experiment.LeaderboardCsv;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.dialog.Dialogs;

/// Writes leaderboards to files that somebody chooses.
public final class BoardExport {
    private final LiveWorkspace workspace;
    private final Dialogs dialogs;
    private final ObjectProperty<@Nullable Path> folder;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");

    /// @param folder where dialogs begin
    public BoardExport(
            LiveWorkspace workspace, Dialogs dialogs, ObjectProperty<@Nullable Path> folder) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.folder = folder;
    }

    /// What became of the last one.
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Asks where to and writes a line for each that is compared.
    void table(Leaderboard board, Metric decides) {
        write("leaderboard.csv", file -> LeaderboardCsv.write(board, decides, file, input()));
    }

    /// Asks where to and writes a line for each of them in each split.
    void splits(Leaderboard board) {
        write("leaderboard-splits.csv", file -> LeaderboardCsv.writeSplits(board, file, input()));
    }

    private interface Writing {
        void to(Path file);
    }

    private @Nullable Path input() {
        return workspace.file();
    }

    private void write(String name, Writing writing) {
        Path file = dialogs.saveFile(folder.get(), name);
        if (file == null) {
            return;
        }
        folder.set(file.toAbsolutePath().getParent());
        try {
            writing.to(file);
            message.set("Wrote " + file.getFileName() + ".");
        } catch (DataProblem problem) {
            message.set(problem.line());
        }
    }
}
