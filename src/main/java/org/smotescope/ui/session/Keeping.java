package org.smotescope.ui.session;

import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.smotescope.ui.async.Jobs;

/// Brings what happens while sessions are kept, on a thread of its own, to the window.
final class Keeping {
    private static final String LANE = "session-kept";

    private final Jobs jobs;
    private final RecentFiles recent;
    private final Troubles troubles;
    private final Consumer<String> say;
    private final Queue<Runnable> news = new ConcurrentLinkedQueue<>();

    /// @param say tells what is no trouble
    Keeping(Jobs jobs, RecentFiles recent, Troubles troubles, Consumer<String> say) {
        this.jobs = jobs;
        this.recent = recent;
        this.troubles = troubles;
        this.say = say;
    }

    /// The session could not be kept.
    void failed(RuntimeException problem) {
        bring(() -> troubles.tell("The session cannot be kept", problem));
    }

    /// A session that is not open any more was put aside.
    void aside(Slot.Aside aside) {
        Path waiting = aside.waiting();
        if (waiting != null) {
            recent.write(waiting);
        }
        bring(() -> tell(aside));
    }

    private void tell(Slot.Aside aside) {
        Path waiting = aside.waiting();
        String where = "";
        if (waiting != null) {
            recent.add(waiting);
            where =
                    "The session before waits under Open Recent as "
                            + SessionFiles.name(waiting)
                            + ".";
        }
        if (aside.words().isEmpty()) {
            say.accept(where);
        } else {
            troubles.tell((aside.words() + " " + where).strip());
        }
    }

    /// A job that is replaced leaves its news to the next.
    private void bring(Runnable each) {
        news.add(each);
        jobs.submit(LANE, monitor -> news, fraction -> {}, Keeping::hear, problem -> {});
    }

    private static void hear(Queue<Runnable> news) {
        for (Runnable each = news.poll(); each != null; each = news.poll()) {
            each.run();
        }
    }
}
