package org.smotescope.cli;

import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.smotescope.data.Monitor;
import picocli.CommandLine;

/// One line of a terminal that says how far a command is: written over while it works, and wiped
/// away at its end. Thread safe.
final class ProgressLine implements Monitor {
    /// What is done sooner than this needs no word.
    private static final double PATIENCE = 0.5;

    private static final double PAUSE = 0.1;

    /// From here on the time so far says something of the time that is left.
    private static final double TELLING = 2.0;

    private final PrintWriter err;
    private final String what;
    private final LongSupplier nanos;
    private final BooleanSupplier unwanted;
    private final long start;
    private double last = PATIENCE - PAUSE;
    private double furthest;
    private int written;

    /// @param what the name of the work: "Evaluating"
    /// @param nanos a clock
    /// @param unwanted whether the work is to stop
    ProgressLine(PrintWriter err, String what, LongSupplier nanos, BooleanSupplier unwanted) {
        this.err = err;
        this.what = what;
        this.nanos = nanos;
        this.unwanted = unwanted;
        this.start = nanos.getAsLong();
    }

    /// Does some work, with a line about it where somebody watches, until it is asked to leave.
    ///
    /// @param line the command that does it
    /// @param what the name of the work: "Evaluating"
    static <T> T during(CommandLine line, String what, Function<Monitor, T> work) {
        Stopping stopping = SmotescopeCommand.of(line).stopping();
        if (Terminal.of(line) == Terminal.NONE) {
            return work.apply(_ -> stopping.isAsked());
        }
        ProgressLine progress =
                new ProgressLine(line.getErr(), what, System::nanoTime, stopping::isAsked);
        try {
            return work.apply(progress);
        } finally {
            progress.wipe();
        }
    }

    @Override
    public synchronized boolean report(double fraction) {
        furthest = Math.max(furthest, fraction);
        double seconds = (nanos.getAsLong() - start) * 1e-9;
        if (seconds - last >= PAUSE) {
            last = seconds;
            write(words(seconds));
        }
        return unwanted.getAsBoolean();
    }

    private String words(double seconds) {
        String done = what + ": " + (int) (100 * furthest) + " %";
        if (seconds < TELLING || furthest < 0.01) {
            return done;
        }
        double left = seconds * (1.0 - furthest) / furthest;
        return done + ", " + (left < 90 ? Math.round(left) + " s" : minutes(left)) + " left";
    }

    private static String minutes(double seconds) {
        return Math.round(seconds / 60) + " min";
    }

    /// Takes the line away.
    synchronized void wipe() {
        if (written > 0) {
            write("");
            err.print('\r');
            err.flush();
        }
    }

    private void write(String words) {
        err.print('\r' + words + " ".repeat(Math.max(0, written - words.length())));
        err.flush();
        written = words.length();
    }
}
