package org.smotescope.ui.dialog;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.smotescope.data.Monitor;
import org.smotescope.ui.Problems;
import org.smotescope.ui.async.Jobs;

/// A file that is written in the background: whether it is, how far, and why it could not be.
public final class Writing {
    private final Jobs jobs;
    private final String lane;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// @param lane of the jobs: a file that is begun while another is written takes its place
    Writing(Jobs jobs, String lane) {
        this.jobs = jobs;
        this.lane = lane;
    }

    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /// The share that is written; -1 while that is not known.
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// Why the last attempt failed, or an empty text.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// @param finished receives what the work has made
    <T> void start(Function<Monitor, T> work, Consumer<T> finished) {
        problem.set("");
        progress.set(-1);
        working.set(true);
        jobs.submit(
                lane,
                work,
                progress::set,
                made -> {
                    working.set(false);
                    finished.accept(made);
                },
                this::failed);
    }

    /// There is nothing to write.
    void refuse(String why) {
        problem.set(why);
    }

    /// Gives up. No part of a file is left behind; one that was finished just before stays.
    public void cancel() {
        jobs.cancel(lane);
        working.set(false);
    }

    private void failed(Throwable cause) {
        working.set(false);
        if (!(cause instanceof CancellationException)) {
            problem.set(Problems.ofData(cause).line());
        }
    }
}
