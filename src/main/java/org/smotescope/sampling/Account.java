package org.smotescope.sampling;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.Classes;
import org.smotescope.data.Count;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;

/// What was asked and what was made, class by class: no sampler does less than asked in silence.
final class Account {
    private final Descriptor sampler;
    private final Targets targets;
    private final Resampling result;
    private final Monitor monitor;
    private final List<Note> notes = new ArrayList<>();

    private Account(Descriptor sampler, Targets targets, Resampling result, Monitor monitor) {
        this.sampler = sampler;
        this.targets = targets;
        this.result = result;
        this.monitor = monitor;
    }

    /// @param result of one step
    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    static List<Note> notes(
            Descriptor sampler, Targets targets, Resampling result, Monitor monitor) {
        Account account = new Account(sampler, targets, result, monitor);
        account.write();
        return List.copyOf(account.notes);
    }

    private void write() {
        Classes classes = result.source().classes();
        int[] made = new int[targets.classCount()];
        int[] kept = new int[targets.classCount()];
        int[] repeated = new int[targets.classCount()];
        boolean[] seen = new boolean[classes.size()];
        int[] references = result.references();
        Monitor counting = monitor.part(0.0, 0.5);
        for (int i = 0; i < references.length; i++) {
            counting.checkRow(i, references.length);
            int reference = references[i];
            if (reference < 0) {
                made[result.classOf(reference)]++;
            } else if (seen[reference]) {
                repeated[classes.code(reference)]++;
            } else {
                seen[reference] = true;
                kept[classes.code(reference)]++;
            }
        }
        int[] synthetic = syntheticRemoved();
        for (int c = 0; c < made.length; c++) {
            String label = classes.labels().get(c);
            if (sampler.family() == Family.OVER) {
                added(label, targets.extra(c), made[c]);
            } else {
                removed(label, targets.now(c), kept[c], made[c], synthetic[c]);
                repeated(label, repeated[c]);
                left(c, label, kept[c] + made[c] + repeated[c]);
            }
        }
        if (notes.isEmpty() && sampler.family() != Family.NONE) {
            notes.add(Note.info(nothing()));
        }
    }

    /// Rows of earlier steps that this one removed, per class.
    private int[] syntheticRemoved() {
        Dataset rows = result.source();
        int[] count = new int[targets.classCount()];
        Monitor counting = monitor.part(0.5, 1.0);
        for (int i = 0; i < result.removed().size(); i++) {
            counting.checkRow(i, result.removed().size());
            int row = RemovedRows.row(result.removed(), i);
            if (row >= 0 && rows.fileRow(row) < 0) {
                count[rows.classes().code(row)]++;
            }
        }
        return count;
    }

    private String nothing() {
        return switch (sampler.family()) {
            case OVER, UNDER, COMBINED, NONE ->
                    sampler.name()
                            + " changed nothing: every class already has the rows wanted of it.";
            case CLEANING -> sampler.name() + " removed nothing: no row breaks its rule.";
        };
    }

    private void added(String label, int asked, int made) {
        if (asked != made) {
            notes.add(
                    Note.warning(
                            "Asked for "
                                    + Count.of(asked, "new row")
                                    + " of "
                                    + label
                                    + ", made "
                                    + made
                                    + "."));
        } else if (made > 0) {
            notes.add(
                    Note.info(
                            "Made " + Count.of(made, "new row") + " of " + label + ", as asked."));
        }
    }

    private void repeated(String label, int rows) {
        if (rows > 0) {
            notes.add(
                    Note.info(
                            Count.of(rows, "row")
                                    + " of "
                                    + label
                                    + Count.verb(rows, " repeats one", " repeat ones")
                                    + " that the draw had taken already."));
        }
    }

    private void removed(String label, int now, int kept, int made, int synthetic) {
        if (kept < now) {
            String ofThem = synthetic == 0 ? "" : ", " + synthetic + " of them synthetic";
            notes.add(
                    Note.info(
                            "Removed "
                                    + (now - kept)
                                    + " of "
                                    + Count.of(now, "row")
                                    + " of "
                                    + label
                                    + ofThem
                                    + (made > 0
                                            ? "; "
                                                    + Count.of(made, "new row")
                                                    + Count.verb(made, " stands", " stand")
                                                    + " for them."
                                            : ".")));
        }
    }

    private void left(int code, String label, int rows) {
        if (sampler.family() == Family.UNDER && rows != targets.wanted(code)) {
            notes.add(
                    Note.warning(
                            "Asked to keep "
                                    + Count.of(targets.wanted(code), "row")
                                    + " of "
                                    + label
                                    + ", kept "
                                    + rows
                                    + "."));
        }
        if (sampler.family() == Family.CLEANING && rows == 0 && targets.now(code) > 0) {
            notes.add(Note.warning("No row of " + label + " is left."));
        }
    }
}
