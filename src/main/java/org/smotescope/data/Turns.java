package org.smotescope.data;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Lets parts that are made on several threads be written one after the other, in their order.
///
/// Parts must be begun in their order, as [Parallel] does.
public final class Turns {
    private int next;
    private boolean broken;

    /// What makes a part.
    @FunctionalInterface
    public interface Making<T> {
        T make() throws IOException;
    }

    /// What writes a part.
    @FunctionalInterface
    public interface Writing<T> {
        void write(T made) throws IOException;
    }

    /// Makes a part, waits until all parts before it are written, and writes it. Once a part has
    /// failed, those behind it are not written.
    ///
    /// @param part its number, from 0
    /// @param making does all that can fail before the part's turn: the parts behind it wait for it
    /// @return what was made
    public <T> T take(int part, Making<T> making, Writing<T> writing) {
        boolean done = false;
        try {
            T made = making.make();
            if (isTurn(part)) {
                writing.write(made);
            }
            done = true;
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            end(done);
        }
    }

    private synchronized boolean isTurn(int part) {
        boolean interrupted = false;
        while (next != part && !broken) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return !broken;
    }

    private synchronized void end(boolean done) {
        if (done) {
            next++;
        } else {
            broken = true;
        }
        notifyAll();
    }
}
