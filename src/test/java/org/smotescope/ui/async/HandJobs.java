package org.smotescope.ui.async;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Monitor;

/// Does the work of a job when a test says so, in any order. As with real jobs, the outcome of one
/// that was replaced or cancelled is never delivered.
public final class HandJobs implements Jobs {
    private final Map<String, Job<?>> newest = new HashMap<>();

    /// A job that waits to be finished.
    public final class Job<T> {
        private final String lane;
        private final Function<Monitor, T> work;
        private final Consumer<T> done;
        private final Consumer<Throwable> failed;

        private Job(
                String lane,
                Function<Monitor, T> work,
                Consumer<T> done,
                Consumer<Throwable> failed) {
            this.lane = lane;
            this.work = work;
            this.done = done;
            this.failed = failed;
        }

        /// Does the work and delivers its outcome, if anybody still waits for it.
        public void finish() {
            T result;
            try {
                result = work.apply(fraction -> newest.get(lane) != this);
            } catch (RuntimeException problem) {
                fail(problem);
                return;
            }
            if (newest.remove(lane, this)) {
                done.accept(result);
            }
        }

        /// Fails instead of doing the work.
        public void fail(Throwable problem) {
            if (newest.remove(lane, this)) {
                failed.accept(problem);
            } else if (!(problem instanceof CancellationException)) {
                throw new IllegalStateException(problem);
            }
        }
    }

    /// The job that a lane waits for, or null.
    public @Nullable Job<?> waiting(String lane) {
        return newest.get(lane);
    }

    /// The job that a lane waits for.
    public Job<?> job(String lane) {
        Job<?> job = newest.get(lane);
        if (job == null) {
            throw new IllegalStateException("nothing waits in " + lane + ": " + newest.keySet());
        }
        return job;
    }

    /// Finishes the job that a lane waits for.
    public void finish(String lane) {
        job(lane).finish();
    }

    @Override
    public <T> void submit(
            String lane,
            Function<Monitor, T> work,
            Consumer<Double> progress,
            Consumer<T> done,
            Consumer<Throwable> failed) {
        newest.put(lane, new Job<>(lane, work, done, failed));
    }

    @Override
    public void cancel(String lane) {
        newest.remove(lane);
    }
}
